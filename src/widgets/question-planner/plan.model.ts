import { isDay } from '../../i18n/day.ts';
import type { Day } from '../../progress/accounts/model/plan.ts';
import type { Planner } from '../../progress/accounts/model/planner.ts';
import { planOf } from './model/file.ts';

/** More than one person is to be there: what somebody cares about is not put in any one's mouth. */
const several = /[;；、/&]|\band\b/i;

/** The person whom a visit is to; empty where several are, or nobody is named. */
const personIn = (who: string): string =>
  several.test(who) ? '' : (who.split(/[,，(（]/)[0] ?? '').trim();

/** The day of a visit, where it is written with its year: `2026-12-01 10:00`. */
const dayIn = (when: string): Day | null => {
  const day = /\d{4}-\d{2}-\d{2}/.exec(when)?.[0];
  return isDay(day) ? day : null;
};

/** The questions that are planned, in the order of asking, and the visit itself as something to do. */
export const planned: Planner = ({ data, line }) => {
  const plan = planOf(data);
  if (!plan) return null;
  const { who, what, when, where, why } = plan.visit;
  const visit = [who, when, where, what].map((said) => said.trim()).filter(Boolean);
  return {
    questions: plan.questions.flatMap(({ id, question, problem }) =>
      question.trim()
        ? { ...line(`question:${id}`), question: question.trim(), about: problem.trim() }
        : [],
    ),
    cares: plan.questions.flatMap(({ id, cares }) =>
      cares.trim()
        ? { ...line(`cares:${id}`), who: personIn(who), cares: cares.trim(), talk: '' }
        : [],
    ),
    actions: what.trim()
      ? [
          {
            ...line('visit'),
            on: dayIn(when),
            what: visit.join(' · '),
            who: '',
            why: why.trim(),
            done: false,
          },
        ]
      : [],
  };
};
