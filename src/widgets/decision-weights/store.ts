import { createStore } from '@xstate/store';
import { attemptId } from '../kit/model.ts';
import { readCase, stages, type Case } from './model/case.ts';

/** The stage at which the first place is thought to be lost; `stages` for never. */
export type Guess = number;
export type View = 'story' | 'own';

export interface StoryContext {
  /** null before the first round */
  seed: number | null;
  guess: Guess | null;
  view: View;
  data: Case;
  past: readonly Case[];
}

/** The numbers of the case after a change: no names, so that a draft says the same in every language. */
export interface Numbers {
  weights: Case['weights'];
  ratings: readonly (readonly number[])[];
  locks: Case['locks'];
}

export type StoryEvent =
  | { type: 'began'; seed: number }
  | { type: 'guessed'; stage: Guess }
  | { type: 'looked'; view: View }
  | ({ type: 'changed' } & Numbers)
  | { type: 'undone' };
type Payload<Type extends StoryEvent['type']> = Extract<StoryEvent, { type: Type }>;

export const undoLimit = 50;

export const numbersOf = ({ weights, suppliers, locks }: Case): Numbers => ({
  weights,
  ratings: suppliers.map(({ ratings }) => ratings),
  locks,
});

/** The case with other numbers; null where they do not fit it. */
function withNumbers(data: Case, { weights, ratings, locks }: Numbers): Case | null {
  if (!Array.isArray(ratings) || ratings.length !== data.suppliers.length) return null;
  const suppliers = data.suppliers.map((one, place) => ({ ...one, ratings: ratings[place] }));
  return readCase({ ...data, suppliers, weights, locks });
}

export const makeStoryStore = (data: Case) => {
  const start: StoryContext = { seed: null, guess: null, view: 'story', data, past: [] };
  return createStore({
    context: start,
    on: {
      began: ({ view }, { seed }: Payload<'began'>): StoryContext => ({ ...start, view, seed }),
      guessed: (context, { stage }: Payload<'guessed'>) =>
        Number.isInteger(stage) && stage >= 0 && stage <= stages && context.guess === null
          ? { ...context, guess: stage }
          : context,
      looked: (context, { view }: Payload<'looked'>) =>
        view === 'story' || view === 'own' ? { ...context, view } : context,
      changed: (context, event: Payload<'changed'>) => {
        const next = withNumbers(data, event);
        const same = JSON.stringify(next) === JSON.stringify(context.data);
        if (!next || same) return context;
        return { ...context, data: next, past: [...context.past, context.data].slice(-undoLimit) };
      },
      undone: (context) => {
        const before = context.past.at(-1);
        return before ? { ...context, data: before, past: context.past.slice(0, -1) } : context;
      },
    },
  });
};

/** Over once the learner has guessed and then changed something. Nothing is scored. */
export const endedStory = ({ seed, guess, past }: StoryContext) =>
  seed !== null && guess !== null && past.length > 0 ? { id: attemptId(seed), score: null } : null;

/** The draft after an event: each change says everything, so an old one can go and an undone one does. */
export function journal(
  events: readonly StoryEvent[],
  event: StoryEvent,
  before: StoryContext,
  after: StoryContext,
): StoryEvent[] {
  if (event.type === 'began') return [event];
  if (before === after) return [...events];
  const changes = events.filter(({ type }) => type === 'changed');
  const left = (type: StoryEvent['type'], gone: StoryEvent | undefined): StoryEvent[] =>
    events.filter((one) => (type === 'looked' ? one.type !== 'looked' : one !== gone));
  if (event.type === 'undone') return left('changed', changes.at(-1));
  if (event.type === 'looked') return [...left('looked', undefined), event];
  const full = event.type === 'changed' && changes.length >= undoLimit;
  return [...(full ? left('changed', changes[0]) : events), event];
}
