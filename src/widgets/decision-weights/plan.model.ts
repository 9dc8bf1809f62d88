import type { Planner } from '../../progress/accounts/model/planner.ts';
import { fill } from '../../i18n/text.ts';
import { readCase } from './model/case.ts';
import type { Stages } from './model/example.ts';
import {
  finding,
  isTold,
  leads,
  overtakingSentence,
  stageSentence,
  weightsSaid,
} from './model/sentences.ts';
import { isWhole } from './model/said.ts';
import type { Words } from './words.ts';

export interface Told {
  words: Words;
  stages: Stages;
}

/** What the customer said it weighs, stage by stage, who is first there, and where that changes. */
export const planned: Planner<Told> = ({ data, line }, { words, stages }) => {
  const read = readCase(data);
  if (!read) return null;
  const telling = { words, stages, data: read };
  const told = stages.flatMap(({ name }, stage) => {
    const weights = weightsSaid(telling, stage);
    if (!weights) return [];
    const order = isTold(read, stage) ? stageSentence(telling, stage) : '';
    return `${fill(words.planWeighs, { stage: name, weights })} ${order}`.trim();
  });
  const says = isWhole(read)
    ? [finding(telling), ...leads(read).map((one) => overtakingSentence(telling, one)), ...told]
    : told;
  return { weighs: says.map((says, place) => ({ ...line(`weighs:${place}`), says })) };
};
