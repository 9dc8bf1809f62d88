import type { Call } from '../state/call.ts';
import type { Debrief } from './debrief.ts';

export interface Weight {
  /** the problem or the implication */
  id: string;
  /** the turn, from 0, at which the customer named it */
  at: number;
  /** in yuan a year */
  sum: number;
}

/** What lay there already from the call before: the problems and implications that were told. */
export const weightsBefore = ({ told, scenario }: Call): Omit<Weight, 'at'>[] =>
  [...scenario.problems, ...scenario.implications].flatMap(({ id, weight = 0 }) =>
    told?.has(id) && weight > 0 ? [{ id, sum: weight }] : [],
  );

/** What lies on the problem's pan, in the order in which it came there. */
export const weightsIn = ({ turns }: Pick<Debrief, 'turns'>): Weight[] =>
  turns.flatMap(({ line, weight }, at) =>
    line.about !== undefined && weight.after > weight.before
      ? [{ id: line.about, at, sum: weight.after - weight.before }]
      : [],
  );
