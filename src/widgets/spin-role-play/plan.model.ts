import type { Planner } from '../../progress/accounts/model/planner.ts';
import { readCallSheet } from './sheet/model.ts';

/** The questions of a prepared call, in the order of asking, and the step to ask for at its end. */
export const planned: Planner = ({ data, line }) => {
  const sheet = readCallSheet(data);
  if (!sheet) return null;
  const asked = sheet.rows.flatMap(({ problem, askProblem, askImplication, askPayoff }, row) =>
    [askProblem, askImplication, askPayoff].map((question, place) => ({
      ...line(`ask:${row}:${place}`),
      question: question.trim(),
      about: problem.trim(),
    })),
  );
  const first = { ...line('ask'), question: sheet.askSituation.trim(), about: '' };
  const next = sheet.next.trim();
  return {
    questions: [first, ...asked].filter(({ question }) => question !== ''),
    actions: next ? [{ ...line('next'), on: null, what: next, who: '', why: '', done: false }] : [],
  };
};
