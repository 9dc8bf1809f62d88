import { createStore } from '@xstate/store';
import { undoRedo } from '@xstate/store/undo';
import { attemptId, shuffled } from '../kit/model.ts';
import type { Ended } from './model/result.ts';
import { scale, type Answers } from './model/score.ts';
import { otherThan, tenMore, type Sets, type Times } from './model/verdict.ts';

export interface TestContext {
  /** null before the first attempt */
  seed: number | null;
  form: string;
  /** all statements on one page rather than one at a time */
  all: boolean;
  /** ids of the statements in the order in which they are asked; a skipped one goes to the end */
  queue: readonly string[];
  answers: Answers;
  /** spent on each statement */
  times: Times;
  /** the ten more are asked as well */
  extended: boolean;
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
  | { type: 'extended' }
  | { type: 'finished' }
  | { type: 'undo' };

interface TestStore {
  send(event: TestEvent): void;
  getSnapshot(): { context: TestContext };
  subscribe(listener: (snapshot: { context: TestContext }) => void): { unsubscribe(): void };
}

/** A longer silence is a pause, not an answer that took long. */
const longestThought = 120_000;
const thought = (ms: unknown): number =>
  Math.min(Math.max(Math.round(Number(ms) || 0), 0), longestThought);

/** The statement whose turn it is; undefined when all have an answer. */
export const current = ({ queue, answers }: TestContext): string | undefined =>
  queue.find((id) => !Object.hasOwn(answers, id));

/** The ten more that would settle it, once a set is answered; none where it is settled, or they were asked. */
export function stillToAsk(forms: Sets, context: TestContext): string[] {
  const { form, seed, answers, extended, finished } = context;
  if (seed === null || extended || finished || current(context) !== undefined) return [];
  const set = forms.find(({ id }) => id === form)!.items;
  const ten = tenMore(set, otherThan(forms, form).items, answers);
  return shuffled(ten, seed + 1).map(({ id }) => id);
}

const dealt = (forms: Sets, form: string, seed: number): string[] =>
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
export const makeTestStore = (forms: Sets): TestStore =>
  createStore({
    context: {
      seed: null,
      form: forms[0]!.id,
      all: false,
      queue: [],
      answers: {},
      times: {},
      extended: false,
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
        times: {},
        extended: false,
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
              times: { ...context.times, [item]: (context.times[item] ?? 0) + thought(ms) },
            }),
      skipped: (context) => {
        const id = current(context);
        return id === undefined || context.finished
          ? context
          : step(context, { queue: [...context.queue.filter((one) => one !== id), id] });
      },
      extended: (context) => {
        const ten = stillToAsk(forms, context);
        return ten.length > 0
          ? step(context, { queue: [...context.queue, ...ten], extended: true })
          : context;
      },
      finished: (context) =>
        context.queue.length === 0 || current(context) !== undefined
          ? context
          : { ...context, finished: true },
    },
  }).with(
    undoRedo({
      strategy: 'snapshot',
      skipEvent: ({ type }) => !['answered', 'skipped', 'extended'].includes(type),
      compare: (past, now) => past.context.steps === now.context.steps,
      restore: ({ current: now, next }) =>
        next.seed !== now.seed || next.form !== now.form || now.finished
          ? now
          : { ...next, all: now.all, times: now.times },
    }),
  );

/** Every finished self-check is an attempt; nothing about it can be right or wrong. */
export const endedTest = ({ seed, finished }: TestContext) =>
  finished && seed !== null ? { id: attemptId(seed), score: null } : null;

/** A sitting that is over, for the model to judge; null while it goes on. */
export const endedSitting = ({
  form,
  seed,
  answers,
  times,
  finished,
}: TestContext): Ended | null =>
  finished && seed !== null ? { form, seed, answers, times } : null;
