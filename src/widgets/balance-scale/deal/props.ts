import type { End, Pan, Weight } from './model/deal.ts';

/** What can be done with the weights of a pan. */
export interface PanActions {
  add: (weight: Omit<Weight, 'id'>) => void;
  change: (weight: Weight, change: Partial<Weight>) => void;
  move: (weight: Weight) => void;
  remove: (weight: Weight) => void;
  step: (weight: Weight, by: -1 | 1, end?: End) => void;
}

/** A weight that a step could not change, and why. */
export interface Stopped {
  id: string;
  sentence: string;
}

/** Which form is open: for a new weight of a pan, or for one that is there. */
export type Editing = { pan: Pan; id: string | null } | null;
