import { createStore } from '@xstate/store';
import { attemptId } from '../kit/model.ts';
import { drawn, isAnswer, isRight, shownOrder, type Answer, type Quiz } from './model.ts';

export interface QuizContext {
  /** null before the first round */
  seed: number | null;
  /** 1 for the first round */
  round: number;
  /** the ids of this round's questions, in the order in which they are asked */
  asked: readonly string[];
  /** the place in `asked` of the question that is shown; its length when the overview is shown */
  at: number;
  answers: Readonly<Record<string, Answer>>;
  /** whether the answers checked so far are right, in the order of `asked` */
  verdicts: readonly boolean[];
  /** the round in which a question was met last */
  met: Readonly<Record<string, number>>;
}

export type QuizEvent =
  | { type: 'began'; seed: number }
  | { type: 'answered'; question: string; answer: Answer }
  | { type: 'checked' }
  | { type: 'advanced' }
  /** what is known of earlier rounds, in a draft that has left them out */
  | { type: 'recalled'; round: number; met: Readonly<Record<string, number>> };

type Pool = Pick<Quiz, 'draw' | 'questions'>;

export const isChecked = ({ at, verdicts }: QuizContext): boolean => verdicts.length > at;

/** What was answered to the question at a place; items that were not moved stand as they are shown. */
export const answerAt = ({ questions }: Pool, context: QuizContext, place: number): Answer => {
  const id = context.asked[place];
  const question = questions.find((one) => one.id === id);
  if (!question) return [];
  const answer = context.answers[question.id];
  if (answer) return answer;
  return question.kind === 'order' ? shownOrder(question, context.seed ?? 0, place) : [];
};

const isList = (value: unknown): value is Answer =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isTally = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null && Object.values(value).every(Number.isFinite);

const begun = (quiz: Pool, context: QuizContext, seed: number): QuizContext => {
  const met = { ...context.met };
  for (const id of context.asked.slice(0, context.at + 1)) met[id] = context.round;
  const asked = drawn(quiz, seed, met);
  return { seed, round: context.round + 1, asked, at: 0, answers: {}, verdicts: [], met };
};

const checked = (quiz: Pool, context: QuizContext): QuizContext => {
  const question = quiz.questions.find(({ id }) => id === context.asked[context.at]);
  const answer = answerAt(quiz, context, context.at);
  if (!question || isChecked(context) || !isAnswer(question, answer)) return context;
  return {
    ...context,
    answers: { ...context.answers, [question.id]: answer },
    verdicts: [...context.verdicts, isRight(question, answer)],
  };
};

export const makeQuizStore = (quiz: Pool) =>
  createStore({
    context: {
      seed: null,
      round: 0,
      asked: [],
      at: 0,
      answers: {},
      verdicts: [],
      met: {},
    } as QuizContext,
    on: {
      began: (context, { seed }: { seed: number }) =>
        typeof seed === 'number' ? begun(quiz, context, seed) : context,
      answered: (context, { question, answer }: { question: string; answer: Answer }) =>
        question !== context.asked[context.at] || isChecked(context) || !isList(answer)
          ? context
          : { ...context, answers: { ...context.answers, [question]: answer } },
      recalled: (context, { round, met }: { round: number; met: QuizContext['met'] }) =>
        context.seed === null && Number.isFinite(round) && isTally(met)
          ? { ...context, round, met }
          : context,
      checked: (context) => checked(quiz, context),
      advanced: (context) => (isChecked(context) ? { ...context, at: context.at + 1 } : context),
    },
  });

/** A round is over when its last answer is checked; the score is the share of right answers. */
export const endedQuiz = ({ seed, asked, verdicts }: QuizContext) =>
  seed !== null && asked.length > 0 && verdicts.length === asked.length
    ? { id: attemptId(seed), score: verdicts.filter(Boolean).length / asked.length }
    : null;

/**
 * The draft after an event: of earlier rounds only what was met, of a changed answer only the last.
 * Replayed, it gives the same context as all events would.
 */
export const shortDraft = (
  events: readonly QuizEvent[],
  event: QuizEvent,
  before: QuizContext,
  after: QuizContext,
): QuizEvent[] => {
  if (event.type === 'began')
    return [{ type: 'recalled', round: before.round, met: after.met }, event];
  const last = events.at(-1);
  const again =
    last?.type === 'answered' && event.type === 'answered' && last.question === event.question;
  return [...(again ? events.slice(0, -1) : events), event];
};
