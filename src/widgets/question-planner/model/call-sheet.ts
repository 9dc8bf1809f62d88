import { visitFields, type Plan, type VisitField } from './plan.ts';

/** Under which the call's tool keeps its sheets, and how many difficulties one of them holds. */
export const callSheets = 'spin-role-play';
export const mostDifficulties = 6;

/**
 * A plan as the data of a call sheet: the visit as what is known before, and of each of the first questions
 * its problem. What the problem leads to, and the next step, are for the learner to write there.
 *
 * @param words of the seven fields of a visit
 */
export const callSheetOf = (
  name: string,
  { visit, questions }: Plan,
  words: Record<VisitField, string>,
) => ({
  customer: name,
  facts: visitFields
    .filter((field) => visit[field].trim())
    .map((field) => `${words[field]}: ${visit[field].trim()}`)
    .join('\n'),
  askSituation: '',
  rows: questions
    .filter(({ problem, question }) => problem.trim() || question.trim())
    .slice(0, mostDifficulties)
    .map(({ problem, question }) => ({
      problem,
      askProblem: question,
      implication: '',
      askImplication: '',
      askPayoff: '',
    })),
  next: '',
});
