import { assign, enqueueActions, setup, type StateValueFrom } from 'xstate';
import { styles } from '../kit/style/model.ts';
import { seeds } from './model/hand/hand.ts';
import { say, stateAfterAll, type Turn } from './model/rules/turn.ts';
import { callAs } from './model/state/call.ts';
import { canRecall } from './model/state/recall.ts';
import { isAside, isOwn, isText, type Aside, type Own } from './model/state/own.ts';
import { questions, type CallScenario } from './model/state/scenario.ts';
import type { Temperament } from './schema.ts';

export interface CallContext {
  /** null before the first call */
  seed: number | null;
  /** the customer who was met; before that the scenario's own */
  temperament: Temperament;
  /** what the customer told in the first call that the learner led; null where the scenario says it, or none went before */
  told: readonly string[] | null;
  /** the sentences of this call, in order; everything that is shown follows from them */
  turns: readonly Turn[];
  /** what was typed since and understood as no line */
  asides: readonly Aside[];
  /** what stands in the field and was not sent */
  typing: string;
  /** how often a sentence was taken back in this call */
  takenBack: number;
  /** how many sentences had been said by somebody else when the learner took the call over */
  given: number;
  /** the call as it first went, when it was taken up again from one of its sentences */
  earlier: readonly Turn[] | null;
}

export type CallEvent =
  | { type: 'began'; seed: number }
  | { type: 'met'; temperament: Temperament; told?: readonly string[] }
  /** meets the scenario's own customer in the middle of a call in which this was said */
  | { type: 'took-over'; said: readonly string[] }
  /** `back`: what a summary repeats, where it was chosen; `own`: as it was typed */
  | { type: 'said'; line: string; back?: readonly string[]; own?: Own }
  /** what was typed is no line, and the customer asks back */
  | ({ type: 'asked-back' } & Aside)
  | { type: 'typing'; text: string }
  | { type: 'undone' }
  /** takes up an ended call as it stood before its sentence `to`, counted from 0 */
  | { type: 'rewound'; to: number };

export type Phase = StateValueFrom<ReturnType<typeof callMachine>>;

export const saidIn = (turns: readonly Turn[]): CallEvent[] =>
  turns.flatMap(({ line, back, own, asides = [] }): CallEvent[] => [
    ...asides.map((aside) => ({ type: 'asked-back' as const, ...aside })),
    { type: 'said', line: line.id, ...(back && { back }), ...(own && { own }) },
  ]);

/**
 * A call: the brief, the talk in its four phases, the debrief. What a line does is the model's; what may
 * come next is decided here alone. To go back is to return to the opening and say again what stays.
 */
export function callMachine(scenario: CallScenario) {
  /**
   * What a line would do now; undefined when nobody could say it. Which of the lines a hand offers is the
   * page's business: a draft stays readable when hands are dealt in another way.
   */
  const turnOf = (context: CallContext, event: CallEvent): Turn | undefined => {
    if (event.type !== 'said') return undefined;
    const call = callAs(scenario, context);
    const { turns, asides } = context;
    const state = stateAfterAll(call, turns, asides);
    const line = call.knowledge(state.landed).sayable.find(({ id }) => id === event.line);
    const { back, own } = event;
    const right =
      (own === undefined || isOwn(own)) &&
      (back === undefined ||
        (line?.kind === 'summary' && Array.isArray(back) && canRecall(call, state, back)));
    if (!line || !right) return undefined;
    return { ...say(call, state, line, back, own), ...(asides.length > 0 && { asides }) };
  };
  const offered =
    (is: (turn: Turn) => boolean) =>
    ({ context, event }: { context: CallContext; event: CallEvent }): boolean => {
      const turn = turnOf(context, event);
      return turn !== undefined && is(turn);
    };

  const start: CallContext = {
    seed: null,
    temperament: scenario.temperament,
    told: null,
    turns: [],
    asides: [],
    typing: '',
    takenBack: 0,
    given: 0,
    earlier: null,
  };
  const machine = setup({
    types: { context: {} as CallContext, events: {} as CallEvent },
    guards: {
      'the customer is one of the five': ({ event }) =>
        event.type === 'met' &&
        styles.includes(event.temperament) &&
        (event.told === undefined || Array.isArray(event.told)),
      'it is told what was said': ({ event }) =>
        event.type === 'took-over' && Array.isArray(event.said),
      'the line can be said': offered(() => true),
      'the line ends the call': offered(({ outcome }) => outcome !== null),
      'the line is a question': offered(({ line }) => questions.includes(line.kind)),
      'the line shows the offer': offered(({ line }) => ['pitch', 'proof'].includes(line.kind)),
      'the line asks for commitment': offered(({ line }) => line.kind === 'close'),
      'it is something that was typed': ({ event }) =>
        event.type === 'asked-back' && isAside(event),
      'it fits into the field': ({ event }) => event.type === 'typing' && isText(event.text),
      'something was said': ({ context }) => context.turns.length > context.given,
      'that sentence was said': ({ context, event }) =>
        event.type === 'rewound' && context.turns[event.to] !== undefined,
    },
    actions: {
      'take a fresh call': assign(({ event }) =>
        event.type === 'began' ? { ...start, seed: (event.seed >>> 0) % seeds } : {},
      ),
      'meet the customer': assign(({ event }) =>
        event.type === 'met' ? { temperament: event.temperament, told: event.told ?? null } : {},
      ),
      'take it over': enqueueActions(({ event, enqueue }) => {
        if (event.type !== 'took-over') return;
        enqueue.assign({ given: event.said.length });
        for (const line of event.said) enqueue.raise({ type: 'said', line });
      }),
      'say it': assign(({ context, event }) => ({
        turns: [...context.turns, turnOf(context, event)!],
        asides: [],
      })),
      'ask back': assign(({ context, event }) => {
        if (event.type !== 'asked-back') return {};
        const { text, missing } = event;
        return { asides: [...context.asides, { text, missing }] };
      }),
      'keep what is typed': assign(({ event }) =>
        event.type === 'typing' ? { typing: event.text } : {},
      ),
      'take the last sentence back': enqueueActions(({ context, enqueue }) => {
        enqueue.assign({ turns: [], asides: [], takenBack: context.takenBack + 1 });
        saidIn(context.turns.slice(0, -1)).forEach((event) => enqueue.raise(event));
      }),
      'keep the run and go back': enqueueActions(({ context, event, enqueue }) => {
        if (event.type !== 'rewound') return;
        enqueue.assign({ turns: [], asides: [], takenBack: 0, given: 0, earlier: context.turns });
        saidIn(context.turns.slice(0, event.to)).forEach((event) => enqueue.raise(event));
      }),
    },
  });

  const saying = { actions: 'say it' } as const;
  const talking = {
    on: {
      said: [
        { guard: 'the line ends the call', target: 'debrief', ...saying },
        { guard: 'the line is a question', target: 'investigating', ...saying },
        { guard: 'the line shows the offer', target: 'demonstrating', ...saying },
        { guard: 'the line asks for commitment', target: 'obtaining-commitment', ...saying },
        // Rapport and a summary stay where the talk is.
        { guard: 'the line can be said', ...saying },
      ],
      'asked-back': { guard: 'it is something that was typed', actions: 'ask back' },
      typing: { guard: 'it fits into the field', actions: 'keep what is typed' },
      undone: {
        guard: 'something was said',
        target: 'opening',
        actions: 'take the last sentence back',
      },
    },
  } as const;
  return machine.createMachine({
    id: 'call',
    context: start,
    initial: 'brief',
    on: { began: { target: '.brief', actions: 'take a fresh call' } },
    states: {
      brief: {
        on: {
          met: {
            guard: 'the customer is one of the five',
            target: 'opening',
            actions: 'meet the customer',
          },
          'took-over': {
            guard: 'it is told what was said',
            target: 'opening',
            actions: 'take it over',
          },
        },
      },
      opening: talking,
      investigating: talking,
      demonstrating: talking,
      'obtaining-commitment': talking,
      debrief: {
        on: {
          rewound: {
            guard: 'that sentence was said',
            target: 'opening',
            actions: 'keep the run and go back',
          },
        },
      },
    },
  });
}
