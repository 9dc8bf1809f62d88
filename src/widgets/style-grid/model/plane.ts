import { axes, styles } from '../../kit/style/model.ts';
import type { Style } from '../../kit/style/schema.ts';

export const axisNames = ['assertiveness', 'responsiveness'] as const;
export type Axis = (typeof axisNames)[number];

/** Steps from the middle on each axis, -4 to 4: more is telling, and showing what one feels. */
export type Spot = Readonly<Record<Axis, number>>;

export type Turn = 'more' | 'same' | 'less';
export type Corner = Exclude<Style, 'chameleon'>;
export type MoveName = 'less-assertive' | 'more-assertive' | 'less-responsive' | 'more-responsive';

/** The outermost step, and the step at which a plain case of a style stands. */
export const edge = 4;
const typical = 3;
/** People so few steps apart meet as they are: reading somebody is no more exact than that. */
const near = 1;
/** From so many steps on, one changed sentence is not enough. */
const far = 4;

export const spotOf = (style: Style): Spot => ({
  assertiveness: typical * axes[style].assertiveness,
  responsiveness: typical * axes[style].responsiveness,
});

/** Never -0, which would be another spot to whoever compares. */
const atMost = (steps: number, last = edge): number => Math.max(-last, Math.min(last, steps)) + 0;
/** Halves go outwards on both sides, so that opposite people stand opposite. */
const rounded = (steps: number): number => Math.sign(steps) * Math.round(Math.abs(steps));

/** The spot a number of steps along an axis, never beyond the last one. */
export const stepped = (spot: Spot, axis: Axis, steps: number, last = edge): Spot => ({
  ...spot,
  [axis]: atMost(spot[axis] + steps, last),
});

/**
 * Where the self-check puts somebody, six points to a step. Real profiles are flat, hence the coarse step:
 * one answer more or less moves nobody.
 */
export const spotOfProfile = (profile: Readonly<Record<Axis, number>>): Spot => ({
  assertiveness: atMost(rounded(profile.assertiveness / 6)),
  responsiveness: atMost(rounded(profile.responsiveness / 6)),
});

/** Whose corner a spot lies in; the chameleon's is the middle, null is the line between two corners. */
export const styleAt = (spot: Spot): Style | null => {
  if (axisNames.every((axis) => Math.abs(spot[axis]) <= near)) return 'chameleon';
  return (
    styles.find((one) => axisNames.every((axis) => axes[one][axis] === Math.sign(spot[axis]))) ??
    null
  );
};

export interface Move {
  axis: Axis;
  turn: 'more' | 'less';
  name: MoveName;
  steps: number;
  far: boolean;
  /** which of a behaviour's two sentences suits this customer */
  listener: Corner;
}

const gapOn = (axis: Axis, me: Spot, customer: Spot): number => customer[axis] - me[axis];

/** Which way to move on an axis to meet the customer; `same` where the two are near enough. */
export const turnOn = (axis: Axis, me: Spot, customer: Spot): Turn => {
  const gap = gapOn(axis, me, customer);
  return Math.abs(gap) <= near ? 'same' : gap > 0 ? 'more' : 'less';
};

const adjective = { assertiveness: 'assertive', responsiveness: 'responsive' } as const;
const other = { assertiveness: 'responsiveness', responsiveness: 'assertiveness' } as const;

/** The style on this side of the axis that the customer is nearer to; else the one that I am nearer to. */
const listenerOf = (axis: Axis, turn: 'more' | 'less', me: Spot, customer: Spot): Corner => {
  const side = turn === 'more' ? 1 : -1;
  const across = Math.sign(customer[other[axis]] || me[other[axis]]) || -1;
  return styles.find(
    (one) => axes[one][axis] === side && axes[one][other[axis]] === across,
  ) as Corner;
};

/** The moves that bring me to the customer, the longer one first; none on an axis where we hardly differ. */
export const movesTo = (me: Spot, customer: Spot): Move[] =>
  axisNames
    .flatMap((axis): Move[] => {
      const turn = turnOn(axis, me, customer);
      if (turn === 'same') return [];
      const steps = Math.abs(gapOn(axis, me, customer));
      const listener = listenerOf(axis, turn, me, customer);
      return [
        { axis, turn, name: `${turn}-${adjective[axis]}`, steps, far: steps >= far, listener },
      ];
    })
    .sort((a, b) => b.steps - a.steps);
