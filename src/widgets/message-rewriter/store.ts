import { createStore } from '@xstate/store';
import { attemptId } from '../kit/model.ts';
import { isFinished, nothing, type ReaderStyle, type Work } from './model.ts';

export interface RewriteContext {
  /** null before anything was done */
  seed: number | null;
  /** by the reader's style */
  works: Readonly<Record<string, Work>>;
}

export type RewriteEvent =
  | { type: 'began'; seed: number }
  | { type: 'wrote'; reader: ReaderStyle; text: string }
  | { type: 'ticked'; reader: ReaderStyle; check: string; met: boolean }
  | { type: 'guessed'; reader: ReaderStyle; sentence: string }
  | { type: 'compared'; reader: ReaderStyle };

type Of<Type extends RewriteEvent['type']> = Omit<Extract<RewriteEvent, { type: Type }>, 'type'>;

export const workOf = ({ works }: RewriteContext, reader: string): Work => works[reader] ?? nothing;

const changed = (context: RewriteContext, reader: string, change: Partial<Work>) => ({
  ...context,
  works: { ...context.works, [reader]: { ...workOf(context, reader), ...change } },
});

/** Knows nothing of the content: a learner's words outlive every change to it. */
export const makeRewriteStore = () =>
  createStore({
    context: { seed: null, works: {} } as RewriteContext,
    on: {
      began: (context, { seed }: { seed: number }) => ({ ...context, seed }),
      wrote: (context, { reader, text }: Of<'wrote'>) =>
        typeof text === 'string' ? changed(context, reader, { text }) : context,
      ticked: (context, { reader, check, met }: Of<'ticked'>) => {
        const others = workOf(context, reader).ticked.filter((one) => one !== check);
        return changed(context, reader, { ticked: met ? [...others, check] : others });
      },
      guessed: (context, { reader, sentence }: Of<'guessed'>) =>
        workOf(context, reader).guess === null && typeof sentence === 'string'
          ? changed(context, reader, { guess: sentence })
          : context,
      compared: (context, { reader }: Of<'compared'>) =>
        changed(context, reader, { compared: true }),
    },
  });

/** Done when each reader's mistake was named and each own text held against the expert's. Never scored. */
export const endedRewrite =
  (readers: readonly { style: ReaderStyle }[]) =>
  (context: RewriteContext): { id: string; score: null } | null =>
    context.seed !== null && readers.every(({ style }) => isFinished(workOf(context, style)))
      ? { id: attemptId(context.seed), score: null }
      : null;

const isSame = (a: RewriteEvent, b: RewriteEvent): boolean =>
  a.type !== 'began' &&
  b.type === a.type &&
  b.reader === a.reader &&
  (a.type !== 'ticked' || b.type !== 'ticked' || a.check === b.check);

/** The draft after an event: of each text and each tick only the latest, of each guess the first. */
export const shortDraft = (events: readonly RewriteEvent[], event: RewriteEvent): RewriteEvent[] =>
  event.type === 'guessed' && events.some((one) => isSame(one, event))
    ? [...events]
    : [...events.filter((one) => !isSame(one, event)), event];
