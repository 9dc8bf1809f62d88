import { createStore } from '@xstate/store';
import { attemptId } from '../kit/model.ts';
import { kinds, nextOf, unsure, type Answer, type Card, type Kind } from './model.ts';

export interface DrillContext {
  /** null before the first drill */
  seed: number | null;
  answers: readonly Answer[];
  /** the last answer is being looked at; the next sentence is not asked yet */
  looking: boolean;
  /** the learner has ended it before being sure */
  stopped: boolean;
}

export type DrillEvent =
  | { type: 'began'; seed: number }
  | { type: 'answered'; id: string; given: Kind }
  | { type: 'advanced' }
  | { type: 'stopped' }
  | { type: 'resumed' };

/** The sentence that is shown: the one just answered, or else the one to answer; null where there is none. */
export const shownIn = (
  cards: readonly Card[],
  { seed, answers, looking, stopped }: DrillContext,
): string | null => {
  if (seed === null || stopped) return null;
  return looking ? answers.at(-1)!.id : nextOf(cards, seed, answers);
};

// An answer shows at once what is right, so that nothing can be taken back and answered anew.
export const makeDrillStore = (cards: readonly Card[]) =>
  createStore({
    context: { seed: null, answers: [], looking: false, stopped: false } as DrillContext,
    on: {
      began: (context, { seed }: { seed: number }) =>
        typeof seed === 'number' ? { seed, answers: [], looking: false, stopped: false } : context,
      answered: (context, { id, given }: Answer) =>
        context.looking || !kinds.includes(given) || id !== shownIn(cards, context)
          ? context
          : { ...context, answers: [...context.answers, { id, given }], looking: true },
      advanced: (context) => (context.looking ? { ...context, looking: false } : context),
      resumed: (context) => (context.stopped ? { ...context, stopped: false } : context),
      stopped: (context) =>
        context.answers.length > 0 && !context.stopped ? { ...context, stopped: true } : context,
    },
  });

/**
 * Over when nothing is asked any more, which stopping is not; the score is the share of the kinds that
 * one is sure of.
 */
export const endedDrill = (cards: readonly Card[]) => (context: DrillContext) => {
  const { seed, answers, looking, stopped } = context;
  return seed === null || looking || stopped || shownIn(cards, context) !== null
    ? null
    : { id: attemptId(seed), score: 1 - unsure(cards, answers).length / kinds.length };
};

/** The draft after an event: of this drill only, and without a stop that was not the end. */
export const shortDraft = (
  events: readonly DrillEvent[],
  event: DrillEvent,
  before: DrillContext,
  after: DrillContext,
): DrillEvent[] => {
  if (event.type === 'began') return [event];
  if (before === after) return [...events];
  return event.type === 'resumed'
    ? events.filter(({ type }) => type !== 'stopped')
    : [...events, event];
};
