/** Whole numbers that sum to 100: what a customer weighs at one stage. */
export type Weights = readonly number[];
/** Which criteria keep their weight whatever is done to the others. */
export type Locks = readonly boolean[];

export const whole = 100;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const clamped = (value: number, from: number, to: number): number =>
  Math.min(to, Math.max(from, value));

/**
 * A whole number parted in the proportion of others, in equal parts where all of them are 0: the largest
 * remainders are rounded up, the first of two alike first.
 */
export function share(total: number, old: readonly number[]): number[] {
  const sum = sumOf(old);
  // Multiplied before it is divided: whole numbers, so that no remainder is lost.
  const [by, parts] = sum > 0 ? [sum, old] : [old.length, old.map(() => 1)];
  const shares = parts.map((part) => Math.floor((part * total) / by));
  const remainders = parts.map((part, place) => ({ place, left: (part * total) % by }));
  remainders.sort((a, b) => b.left - a.left || a.place - b.place);
  for (const { place } of remainders.slice(0, total - sumOf(shares))) shares[place]! += 1;
  return shares;
}

/** Gives the unlocked ones among some places what a total leaves them; the locked ones keep theirs. */
function fit(weights: number[], locks: Locks, places: readonly number[], total: number): void {
  const free = places.filter((place) => !locks[place]);
  const rest = total - heldBy(weights, locks, places);
  const shares = share(
    rest,
    free.map((place) => weights[place]!),
  );
  free.forEach((place, index) => (weights[place] = shares[index]!));
}

const heldBy = (weights: Weights, locks: Locks, places: readonly number[]): number =>
  sumOf(places.filter((place) => locks[place]).map((place) => weights[place]!));

const placesOf = (weights: Weights): number[] => weights.map((_, place) => place);

/** Between what a weight can be moved; both ends are what it is where it cannot. */
export function roomOf(
  weights: Weights,
  locks: Locks,
  place: number,
): { from: number; to: number } {
  const others = placesOf(weights).filter((other) => other !== place);
  const fixed = locks[place] || others.every((other) => locks[other]);
  const now = weights[place]!;
  return fixed ? { from: now, to: now } : { from: 0, to: whole - heldBy(weights, locks, others) };
}

/** One weight set: the other unlocked ones give way in proportion. */
export function withWeight(weights: Weights, locks: Locks, place: number, to: number): number[] {
  const { from, to: most } = roomOf(weights, locks, place);
  const next = [...weights];
  if (from === most) return next;
  next[place] = clamped(Math.round(to), from, most);
  const others = placesOf(weights).filter((other) => other !== place);
  fit(next, locks, others, whole - next[place]!);
  return next;
}

/** Between what the border after a place can be moved: the sum of the weights before it. */
export function borderRoom(weights: Weights, locks: Locks, place: number) {
  const left = placesOf(weights).filter((one) => one <= place);
  const right = placesOf(weights).filter((one) => one > place);
  const at = sumOf(weights.slice(0, place + 1));
  const isFixed = (side: number[]): boolean => side.every((one) => locks[one]);
  return isFixed(left) || isFixed(right)
    ? { at, from: at, to: at }
    : { at, from: heldBy(weights, locks, left), to: whole - heldBy(weights, locks, right) };
}

/**
 * One border moved: the weights on each side share their own side in proportion, so that the border stays
 * under the finger.
 * @param weights as they were when the drag began: worked out step by step, rounding would drift
 */
export function withBorder(weights: Weights, locks: Locks, place: number, at: number): number[] {
  const { from, to } = borderRoom(weights, locks, place);
  const next = [...weights];
  if (from === to) return next;
  const cut = clamped(Math.round(at), from, to);
  const places = placesOf(weights);
  fit(next, locks, places.slice(0, place + 1), cut);
  fit(next, locks, places.slice(place + 1), whole - cut);
  return next;
}

/** What is left when one is taken away; null where nothing unlocked could take over its weight. */
export function without(weights: Weights, locks: Locks, place: number): number[] | null {
  const others = placesOf(weights).filter((other) => other !== place);
  const next = [...weights];
  if (weights[place]! > 0) {
    if (others.every((other) => locks[other])) return null;
    fit(next, locks, others, whole);
  }
  return others.map((other) => next[other]!);
}

export const isWeights = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((one) => Number.isInteger(one) && one >= 0 && one <= whole) &&
  sumOf(value as number[]) === whole;
