import { createStore } from '@xstate/store';
import { longestWritten, spokenKinds } from '../../coach/model/written.ts';
import { attemptId } from '../kit/model.ts';
import { lot, type Answer, type Heard, type Prompt } from './model.ts';

export interface SayItContext {
  /** null before the first round */
  seed: number | null;
  answers: readonly Answer[];
  /** ids of the prompts that are done with: answered and gone on from, or passed over */
  passed: readonly string[];
  /** what stands in the field and was not sent */
  typing: string;
  /** the learner looks at what there is; what was asked next can be gone on with */
  stopped: boolean;
  /** what the learner and the course did not agree on in earlier rounds */
  doubts: readonly Answer[];
}

export type SayItEvent =
  | { type: 'began'; seed: number }
  | { type: 'wrote'; id: string; text: string; heard: Heard }
  | { type: 'typing'; text: string }
  /** takes back the last sentence, for another one */
  | { type: 'undone' }
  | { type: 'disagreed'; on: boolean }
  | { type: 'passed'; id: string }
  | { type: 'stopped' }
  | { type: 'resumed' }
  | { type: 'doubted'; answer: Answer };

const isText = (text: unknown): text is string =>
  typeof text === 'string' && text.trim() !== '' && text.length <= longestWritten;
const isHeard = (heard: Partial<Heard> | null): heard is Heard =>
  [heard?.kind, heard?.second].every((kind) => spokenKinds.includes(kind!)) &&
  [heard?.p, heard?.q].every((share) => typeof share === 'number' && share >= 0 && share <= 1);
const isAnswer = (answer: Partial<Answer> | null): answer is Answer =>
  typeof answer?.id === 'string' && isText(answer.text) && isHeard(answer.heard ?? null);

/** The prompt that is asked or just answered; null where none is. */
export const shownIn = <One extends Pick<Prompt, 'id'>>(
  prompts: readonly One[],
  { seed, passed, stopped }: SayItContext,
): One | null =>
  seed === null || stopped ? null : (prompts.find(({ id }) => !passed.includes(id)) ?? null);

/** What was written for a prompt, if anything. */
export const answerTo = ({ answers }: SayItContext, id: string): Answer | undefined =>
  answers.find((one) => one.id === id);

const start = { seed: null, answers: [], passed: [], typing: '', stopped: false, doubts: [] };

const doubtsIn = ({ answers, doubts }: SayItContext): readonly Answer[] => [
  ...doubts,
  ...answers.filter(({ disagreed }) => disagreed),
];

export const makeSayItStore = (prompts: readonly Pick<Prompt, 'id'>[]) =>
  createStore({
    context: start as SayItContext,
    on: {
      began: (context, { seed }: { seed: number }) =>
        typeof seed === 'number' ? { ...start, seed, doubts: doubtsIn(context) } : context,
      wrote: (context, { id, text, heard }: { id: string; text: string; heard: Heard }) =>
        id !== shownIn(prompts, context)?.id ||
        answerTo(context, id) ||
        !isText(text) ||
        !isHeard(heard)
          ? context
          : {
              ...context,
              answers: [...context.answers, { id, text, heard, disagreed: false }],
              typing: '',
            },
      typing: (context, { text }: { text: string }) => {
        const shown = shownIn(prompts, context);
        const fits = typeof text === 'string' && text.length <= longestWritten;
        return shown && !answerTo(context, shown.id) && fits && text !== context.typing
          ? { ...context, typing: text }
          : context;
      },
      undone: (context) =>
        answerTo(context, shownIn(prompts, context)?.id ?? '')
          ? { ...context, answers: context.answers.slice(0, -1) }
          : context,
      disagreed: (context, { on }: { on: boolean }) => {
        const last = answerTo(context, shownIn(prompts, context)?.id ?? '');
        if (!last || last.disagreed === on || typeof on !== 'boolean') return context;
        return {
          ...context,
          answers: [...context.answers.slice(0, -1), { ...last, disagreed: on }],
        };
      },
      passed: (context, { id }: { id: string }) => {
        if (id !== shownIn(prompts, context)?.id) return context;
        const passed = [...context.passed, id];
        // After each lot there is something to look at.
        const stopped = passed.length % lot === 0 && passed.length < prompts.length;
        return { ...context, passed, stopped, typing: '' };
      },
      stopped: (context) =>
        context.seed !== null && !context.stopped ? { ...context, stopped: true } : context,
      resumed: (context) => (context.stopped ? { ...context, stopped: false } : context),
      doubted: (context, { answer }: { answer: Answer }) =>
        isAnswer(answer) ? { ...context, doubts: [...context.doubts, answer] } : context,
    },
  });

/** Done with the first sentences of one's own: as many as a lot holds. Never scored. */
export const endedSayIt = ({ seed, answers, passed }: SayItContext) =>
  seed !== null && passed.filter((id) => answers.some((one) => one.id === id)).length >= lot
    ? { id: attemptId(seed), score: null }
    : null;

/** The draft after an event: of this round, with what stands in the field last, and of earlier ones what was not agreed on. */
export const shortDraft = (
  events: readonly SayItEvent[],
  event: SayItEvent,
  before: SayItContext,
  after: SayItContext,
): SayItEvent[] => {
  if (event.type === 'began')
    return [...after.doubts.map((answer) => ({ type: 'doubted' as const, answer })), event];
  const done = before === after ? events : [...events, event];
  return [
    ...done.filter(({ type }) => type !== 'typing'),
    ...(after.typing ? [{ type: 'typing' as const, text: after.typing }] : []),
  ];
};
