import type { Debrief } from './debrief.ts';

export interface Weight {
  /** the problem or the implication */
  id: string;
  /** the turn, from 0, at which the customer named it */
  at: number;
  /** in yuan a year */
  sum: number;
}

/** What lies on the problem's pan, in the order in which it came there. */
export const weightsIn = ({ turns }: Pick<Debrief, 'turns'>): Weight[] =>
  turns.flatMap(({ line, weight }, at) =>
    line.about !== undefined && weight.after > weight.before
      ? [{ id: line.about, at, sum: weight.after - weight.before }]
      : [],
  );
