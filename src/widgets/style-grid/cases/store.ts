import { createStore } from '@xstate/store';
import { attemptId } from '../../kit/model.ts';
import {
  isAnswered,
  questionsOf,
  rightCount,
  score,
  type Answers,
  type Case,
} from './model/case.ts';

export interface CasesContext {
  /** null before the first round */
  seed: number | null;
  /** the cases of this round, in the order in which they come */
  asked: readonly string[];
  /** the place in `asked` of the case that is shown; its length when the result is shown */
  at: number;
  answers: Readonly<Record<string, Answers>>;
  /** the case that is shown has been checked */
  checked: boolean;
}

export type CasesEvent =
  | { type: 'began'; seed: number }
  | { type: 'answered'; question: string; answer: string }
  | { type: 'checked' }
  | { type: 'advanced' };

const isOver = ({ asked, at }: CasesContext): boolean => at >= asked.length;
const isRight = (one: Case, answers: Answers = {}): boolean =>
  rightCount(one, answers) === questionsOf(one).length;

/** A round after a result asks only the cases that had a fault; all of them when none had. */
const begun = (cases: readonly Case[], context: CasesContext, seed: number): CasesContext => {
  const faulty =
    context.seed !== null && isOver(context)
      ? cases.filter((one) => !isRight(one, context.answers[one.id]))
      : [];
  const again = faulty.length > 0 ? faulty : cases;
  const kept = cases.filter((one) => !again.includes(one)).map(({ id }) => id);
  return {
    seed,
    asked: again.map(({ id }) => id),
    at: 0,
    answers: Object.fromEntries(kept.map((id) => [id, context.answers[id]!])),
    checked: false,
  };
};

export const makeCasesStore = (cases: readonly Case[]) => {
  const shown = ({ asked, at }: CasesContext): Case | undefined =>
    cases.find(({ id }) => id === asked[at]);
  return createStore({
    context: {
      seed: null,
      asked: cases.map(({ id }) => id),
      at: 0,
      answers: {},
      checked: false,
    } as CasesContext,
    on: {
      began: (context, { seed }: { seed: number }) => begun(cases, context, seed),
      answered: (context, { question, answer }: { question: string; answer: string }) => {
        const one = shown(context);
        const known =
          one &&
          questionsOf(one).some(({ id, choices }) => id === question && choices.includes(answer));
        if (!known || context.checked) return context;
        const answers = { ...context.answers[one.id], [question]: answer };
        return { ...context, answers: { ...context.answers, [one.id]: answers } };
      },
      checked: (context) => {
        const one = shown(context);
        return one && isAnswered(one, context.answers[one.id] ?? {})
          ? { ...context, checked: true }
          : context;
      },
      advanced: (context) =>
        context.checked ? { ...context, at: context.at + 1, checked: false } : context,
    },
  });
};

/** A round of all cases is an attempt once the last one is checked; one of those with a fault is none. */
export const endedCases =
  (cases: readonly Case[]) =>
  (context: CasesContext): { id: string; score: number } | null => {
    const { seed, asked, at, checked, answers } = context;
    const over = isOver(context) || (checked && at === asked.length - 1);
    return seed !== null && over && asked.length === cases.length
      ? { id: attemptId(seed), score: score(cases, answers) }
      : null;
  };
