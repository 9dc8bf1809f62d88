export interface DrawnWeight {
  id: string;
  /** the words on it */
  label: string;
  /** in any unit, the same one on both pans; 0 for what nobody has put a figure on yet */
  sum: number;
}

/** Degrees at which the beam would lie on its stops; the swing as it settles keeps clear of them, too. */
export const stop = 14;
const rest = 13;
/** A beam that tips at all is seen to tip; a difference below this part of the load is not one. */
const least = 2;
const even = 0.02;

/**
 * The angle at which the beam comes to rest, in degrees: above 0 the left pan is down.
 *
 * Moments about the bearing: both arms are equally long, so what turns the beam is the difference of the
 * sums; what brings it back grows with all that hangs on it, as in a balance whose pans hang a little below
 * the bearing. The ratio of the two needs no unit. It is damped on its way to the stops, so that a small
 * difference shows and a large one never passes them. More on a pan never raises that pan.
 *
 * @param left sums of money, at least 0
 */
export function beamAngle(left: number, right: number): number {
  const load = left + right;
  const ratio = load > 0 ? (left - right) / load : 0;
  if (Math.abs(ratio) < even) return 0;
  return Math.sign(ratio) * Math.max(least, rest * Math.tanh(2.2 * Math.abs(ratio)));
}

/** Two loads so close that the beam lies level. */
export const isLevel = (left: number, right: number): boolean => beamAngle(left, right) === 0;

export const sumOf = (weights: readonly DrawnWeight[]): number =>
  weights.reduce((sum, weight) => sum + weight.sum, 0);

/** The weights that a pan has room for, the first ones at the bottom, and how many more there are. */
export const stacked = <W>(weights: readonly W[], room: number): { shown: W[]; more: number } =>
  weights.length <= room
    ? { shown: [...weights], more: 0 }
    : { shown: weights.slice(0, room - 1), more: weights.length - room + 1 };
