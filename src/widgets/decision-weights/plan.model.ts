import type { Planner } from '../../progress/accounts/model/planner.ts';
import { fill } from '../../i18n/text.ts';
import { readCase } from './model/case.ts';
import type { Stages } from './model/example.ts';
import {
  finding,
  isTold,
  leads,
  orderAt,
  overtakingSentence,
  stageOfFinding,
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
  // What the headline speaks of comes first: on paper the last ones may have no room.
  const first = stageOfFinding(read);
  const order = stages.map((_, stage) => stage);
  const told = order
    .sort((a, b) => Number(b === first) - Number(a === first))
    .flatMap((stage) => {
      const weights = weightsSaid(telling, stage);
      if (!weights) return [];
      const said = fill(words.planWeighs, { stage: stages[stage]!.name, weights });
      const ranked = isTold(read, stage)
        ? fill(words.planOrder, { order: orderAt(telling, stage) })
        : '';
      return `${said} ${ranked}`.trim();
    });
  const says = isWhole(read)
    ? [finding(telling), ...leads(read).map((one) => overtakingSentence(telling, one)), ...told]
    : told;
  return { weighs: says.map((says, place) => ({ ...line(`weighs:${place}`), says })) };
};
