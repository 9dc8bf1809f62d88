import { createStore } from '@xstate/store';
import { attemptId } from '../../kit/model.ts';
import { revealed, score, type Asked, type Cost } from '../model/story.ts';

export interface StoryContext {
  /** null before the first round */
  seed: number | null;
  /** 0: the pans are empty; 1: the problem against the solution; 2: asking */
  step: number;
  asked: readonly Asked[];
  /** what the learner looks at */
  view: View;
}

export type View = 'story' | 'own';

export type StoryEvent =
  | { type: 'began'; seed: number }
  | { type: 'wentOn' }
  | { type: 'looked'; view: View }
  | ({ type: 'asked' } & Asked);

const lastStep = 2;

/** A question counts once, and only about the cost whose turn it is. */
export const makeStoryStore = (costs: readonly Cost[]) =>
  createStore({
    context: { seed: null, step: 0, asked: [], view: 'story' } as StoryContext,
    on: {
      began: ({ view }, { seed }: { seed: number }): StoryContext => ({
        seed,
        step: 0,
        asked: [],
        view,
      }),
      looked: (context, { view }: { view: View }) => ({ ...context, view }),
      wentOn: (context) =>
        context.step < lastStep ? { ...context, step: context.step + 1 } : context,
      asked: (context, { cost, question }: Asked) => {
        const turn = turnOf(costs, context.asked);
        const again = context.asked.some((one) => one.cost === cost && one.question === question);
        return context.step < lastStep ||
          turn?.id !== cost ||
          again ||
          !turn.questions.some(({ id }) => id === question)
          ? context
          : { ...context, asked: [...context.asked, { cost, question }] };
      },
    },
  });

/** The cost that is to be brought to light next. */
export const turnOf = (costs: readonly Cost[], asked: readonly Asked[]): Cost | undefined => {
  const known = revealed(costs, asked);
  return costs.find((cost) => !known.includes(cost));
};

/** Over once every cost has come to light. */
export const endedStory =
  (costs: readonly Cost[]) =>
  ({ seed, asked }: StoryContext) =>
    seed !== null && revealed(costs, asked).length === costs.length
      ? { id: attemptId(seed), score: score(costs, asked) }
      : null;
