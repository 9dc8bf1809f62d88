import type { Planner } from '../../progress/accounts/model/planner.ts';
import { stages } from '../kit/stage/model.ts';
import type { StageNames } from '../kit/words.ts';
import { progressOf, readAccount } from './model/account.ts';
import type { AccountStairs } from './model/standing.ts';
import type { Words } from './words.ts';

/** What a plan asks of the content. */
export interface Told extends Pick<AccountStairs, 'signs' | 'warnings'> {
  names: StageNames;
  words: Pick<Words, 'firm' | 'fair' | 'thin'>;
}

/** Where the relationship stands, the signs that were seen as evidence, and what nobody could tell. */
export const planned: Planner<Told> = ({ name, data, line }, told) => {
  const account = readAccount(data);
  if (!account) return null;
  const { now, since } = progressOf(told, account);
  if (!now) return {};
  const { marks, finding } = now;
  const marked = (mark: string) => told.signs.filter(({ id }) => marks[id] === mark);
  const next = told.signs.find(({ id }) => id === finding.next?.sign);
  return {
    stages: [
      {
        ...line('stage'),
        name,
        step: finding.step,
        stages: stages.map((stage) => told.names[stage]),
        since,
        sure: [told.words[finding.sure]],
        evidence: [
          ...marked('seen'),
          ...told.warnings.filter(({ id }) => finding.warnings.includes(id)),
        ].map(({ id, text }) => ({
          ...line(`sign:${id}`),
          // The day of the look is not the day on which it happened.
          on: null,
          says: text,
        })),
        next: next?.text ?? null,
      },
    ],
    unknown: marked('unsure').map(({ id, text, find }) => ({
      ...line(`unsure:${id}`),
      what: [text, find].filter(Boolean).join(' · '),
      // How to find out is no person to be asked.
      ask: '',
    })),
  };
};
