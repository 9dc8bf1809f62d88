import { createStore } from '@xstate/store';
import { attemptId } from '../kit/model.ts';
import { longest, type Texts } from './model.ts';

export interface WriteFirstContext {
  /** null before anything was done */
  seed: number | null;
  texts: Texts;
  /** the worked answers have been looked at */
  compared: boolean;
}

export type WriteFirstEvent =
  | { type: 'began'; seed: number }
  | { type: 'wrote'; part: string; text: string }
  | { type: 'compared' };

/** Knows nothing of the content: a learner's words outlive every change to it. */
export const makeWriteFirstStore = () =>
  createStore({
    context: { seed: null, texts: {}, compared: false } as WriteFirstContext,
    on: {
      began: (context, { seed }: { seed: number }) => ({ ...context, seed }),
      wrote: (context, { part, text }: { part: string; text: string }) =>
        typeof part === 'string' && typeof text === 'string'
          ? { ...context, texts: { ...context.texts, [part]: text.slice(0, longest) } }
          : context,
      compared: (context) => ({ ...context, compared: true }),
    },
  });

/** Done when the worked answers were held against something of one's own. Never scored. */
export const endedWriteFirst = ({
  seed,
  compared,
}: WriteFirstContext): { id: string; score: null } | null =>
  seed !== null && compared ? { id: attemptId(seed), score: null } : null;

const isSame = (a: WriteFirstEvent, b: WriteFirstEvent): boolean =>
  a.type === b.type && (a.type !== 'wrote' || b.type !== 'wrote' || a.part === b.part);

/** The draft after an event: of each text only the latest. */
export const shortDraft = (
  events: readonly WriteFirstEvent[],
  event: WriteFirstEvent,
): WriteFirstEvent[] => [...events.filter((one) => !isSame(one, event)), event];
