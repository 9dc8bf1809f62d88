import type { Planner } from '../../progress/accounts/model/planner.ts';
import { readCase } from './model/case.ts';
import type { Stages } from './model/example.ts';
import { finding, leads, overtakingSentence } from './model/sentences.ts';
import type { Words } from './words.ts';

export interface Told {
  words: Words;
  stages: Stages;
}

/** What the customer weighs on the way to the order: where we lose the first place, and why. */
export const planned: Planner<Told> = ({ data, line }, { words, stages }) => {
  const read = readCase(data);
  if (!read) return null;
  const telling = { words, stages, data: read };
  return {
    weighs: [finding(telling), ...leads(read).map((one) => overtakingSentence(telling, one))].map(
      (says, place) => ({ ...line(`weighs:${place}`), says }),
    ),
  };
};
