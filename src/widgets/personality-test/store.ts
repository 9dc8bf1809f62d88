import { createStore } from '@xstate/store';
import { undoRedo } from '@xstate/store/undo';
import { attemptId, shuffled } from '../kit/model.ts';
import { mostAlike, scale, scored, type Answers, type Keyed, type Result } from './model.ts';

/** What the store needs of the content. */
export type Forms = readonly { id: string; items: readonly Keyed[] }[];

export interface TestContext {
  /** null before the first attempt */
  seed: number | null;
  form: string;
  /** all statements on one page rather than one at a time */
  all: boolean;
  /** ids of the statements in the order in which they are asked; a skipped one goes to the end */
  queue: readonly string[];
  answers: Answers;
  /** spent on answering */
  ms: number;
  /** how many steps can be undone */
  steps: number;
  finished: boolean;
}

export type TestEvent =
  | { type: 'began'; seed: number }
  | { type: 'picked'; form: string }
  | { type: 'laidOut'; all: boolean }
  | { type: 'answered'; item: string; value: number; ms: number }
  | { type: 'skipped' }
  | { type: 'finished' }
  | { type: 'undo' };

interface TestStore {
  send(event: TestEvent): void;
  getSnapshot(): { context: TestContext };
  subscribe(listener: (snapshot: { context: TestContext }) => void): { unsubscribe(): void };
}

/** A longer silence is a pause, not an answer that took long. */
const longestThought = 120_000;

/** The statement whose turn it is; undefined when all have an answer. */
export const current = ({ queue, answers }: TestContext): string | undefined =>
  queue.find((id) => !(id in answers));

const dealt = (forms: Forms, form: string, seed: number): string[] =>
  shuffled(forms.find(({ id }) => id === form)!.items, seed).map(({ id }) => id);

const step = (context: TestContext, change: Partial<TestContext>): TestContext => ({
  ...context,
  ...change,
  steps: context.steps + 1,
});

/**
 * Undo is the store library's own. It keeps snapshots of what was answered and skipped; one of an earlier
 * attempt is not taken back, nor is anything once the result was asked for.
 */
export const makeTestStore = (forms: Forms): TestStore =>
  createStore({
    context: {
      seed: null,
      form: forms[0]!.id,
      all: false,
      queue: [],
      answers: {},
      ms: 0,
      steps: 0,
      finished: false,
    } as TestContext,
    on: {
      began: (context, { seed }: { seed: number }): TestContext => ({
        ...context,
        seed,
        form: forms[0]!.id,
        queue: dealt(forms, forms[0]!.id, seed),
        answers: {},
        ms: 0,
        steps: 0,
        finished: false,
      }),
      picked: (context, { form }: { form: string }) =>
        context.seed === null || context.steps > 0 || forms.every(({ id }) => id !== form)
          ? context
          : { ...context, form, queue: dealt(forms, form, context.seed) },
      laidOut: (context, { all }: { all: boolean }) => ({ ...context, all: Boolean(all) }),
      answered: (context, { item, value, ms }: { item: string; value: number; ms: number }) =>
        context.finished ||
        !context.queue.includes(item) ||
        !scale.some((one) => one === value) ||
        context.answers[item] === value
          ? context
          : step(context, {
              answers: { ...context.answers, [item]: value },
              ms: context.ms + Math.min(Math.max(Math.round(Number(ms) || 0), 0), longestThought),
            }),
      skipped: (context) => {
        const id = current(context);
        return id === undefined || context.finished
          ? context
          : step(context, { queue: [...context.queue.filter((one) => one !== id), id] });
      },
      finished: (context) =>
        context.queue.length === 0 || current(context) !== undefined
          ? context
          : { ...context, finished: true },
    },
  }).with(
    undoRedo({
      strategy: 'snapshot',
      skipEvent: ({ type }) => type !== 'answered' && type !== 'skipped',
      compare: (past, now) => past.context.steps === now.context.steps,
      restore: ({ current: now, next }) =>
        next.seed !== now.seed || next.form !== now.form || now.finished
          ? now
          : { ...next, all: now.all, ms: now.ms },
    }),
  );

/** Every finished self-check is an attempt; nothing about it can be right or wrong. */
export const endedTest = ({ seed, finished }: TestContext) =>
  finished && seed !== null ? { id: attemptId(seed), score: null } : null;

/** What a finished attempt keeps; null while it goes on. */
export const resultOf = (forms: Forms, context: TestContext): Result | null =>
  context.finished && context.seed !== null
    ? {
        form: context.form,
        scores: scored(forms.find(({ id }) => id === context.form)!.items, context.answers),
        seed: context.seed,
        seconds: Math.round(context.ms / 1000),
        alike: mostAlike(context.answers),
      }
    : null;
