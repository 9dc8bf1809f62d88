import { createStore } from '@xstate/store';
import { attemptId } from '../model.ts';
import type { Answer, Pool } from './model.ts';

export interface RoundContext {
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

export type RoundEvent =
  | { type: 'began'; seed: number }
  | { type: 'answered'; question: string; answer: Answer }
  | { type: 'checked' }
  | { type: 'advanced' }
  /** what is known of earlier rounds, in a draft that has left them out */
  | { type: 'recalled'; round: number; met: Readonly<Record<string, number>> };

export const isChecked = ({ at, verdicts }: RoundContext): boolean => verdicts.length > at;

/** The options of the question at a place, as they are shown. */
export const shownAt = (pool: Pool, { asked, seed }: RoundContext, place: number): string[] => {
  const id = asked[place];
  return id === undefined ? [] : pool.shown(id, seed ?? 0, place);
};

/** What was answered to the question at a place, or what stands there before. */
export const answerAt = (pool: Pool, context: RoundContext, place: number): Answer => {
  const id = context.asked[place];
  if (id === undefined) return [];
  return context.answers[id] ?? pool.start(id, shownAt(pool, context, place));
};

const isList = (value: unknown): value is Answer =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isTally = (value: unknown): value is Record<string, number> =>
  typeof value === 'object' && value !== null && Object.values(value).every(Number.isFinite);

const begun = (pool: Pool, context: RoundContext, seed: number): RoundContext => {
  const met = { ...context.met };
  for (const id of context.asked.slice(0, context.at + 1)) met[id] = context.round;
  const asked = pool.draw(seed, met);
  return { seed, round: context.round + 1, asked, at: 0, answers: {}, verdicts: [], met };
};

const checked = (pool: Pool, context: RoundContext): RoundContext => {
  const id = context.asked[context.at];
  const answer = answerAt(pool, context, context.at);
  if (id === undefined || isChecked(context) || !pool.isAnswer(id, answer)) return context;
  return {
    ...context,
    answers: { ...context.answers, [id]: answer },
    verdicts: [...context.verdicts, pool.isRight(id, answer)],
  };
};

export const makeRoundStore = (pool: Pool) =>
  createStore({
    context: {
      seed: null,
      round: 0,
      asked: [],
      at: 0,
      answers: {},
      verdicts: [],
      met: {},
    } as RoundContext,
    on: {
      began: (context, { seed }: { seed: number }) =>
        typeof seed === 'number' ? begun(pool, context, seed) : context,
      answered: (context, { question, answer }: { question: string; answer: Answer }) =>
        question !== context.asked[context.at] || isChecked(context) || !isList(answer)
          ? context
          : { ...context, answers: { ...context.answers, [question]: answer } },
      recalled: (context, { round, met }: { round: number; met: RoundContext['met'] }) =>
        context.seed === null && Number.isFinite(round) && isTally(met)
          ? { ...context, round, met }
          : context,
      checked: (context) => checked(pool, context),
      advanced: (context) => (isChecked(context) ? { ...context, at: context.at + 1 } : context),
    },
  });

/** A round is over when its last answer is checked; the score is the share of right answers. */
export const endedRound = ({ seed, asked, verdicts }: RoundContext) =>
  seed !== null && asked.length > 0 && verdicts.length === asked.length
    ? { id: attemptId(seed), score: verdicts.filter(Boolean).length / asked.length }
    : null;

/**
 * The draft after an event: of earlier rounds only what was met, of a changed answer only the last.
 * Replayed, it gives the same context as all events would.
 */
export const shortDraft = (
  events: readonly RoundEvent[],
  event: RoundEvent,
  before: RoundContext,
  after: RoundContext,
): RoundEvent[] => {
  if (event.type === 'began')
    return [{ type: 'recalled', round: before.round, met: after.met }, event];
  const last = events.at(-1);
  const again =
    last?.type === 'answered' && event.type === 'answered' && last.question === event.question;
  return [...(again ? events.slice(0, -1) : events), event];
};

/** What keeps the rounds of a pool, and reads them again. */
export const roundsOf = (pool: Pool) => ({
  make: () => makeRoundStore(pool),
  ended: endedRound,
  journal: shortDraft,
});

export type TrailState = 'now' | 'later' | 'right' | 'wrong';

/** How the question at a place of the round stands. */
export const stateAt = ({ at, verdicts }: RoundContext, place: number): TrailState => {
  const right = verdicts[place];
  if (right === undefined) return place === at ? 'now' : 'later';
  return right ? 'right' : 'wrong';
};
