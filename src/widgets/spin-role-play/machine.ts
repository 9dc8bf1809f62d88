import { assign, setup } from 'xstate';
import { styles } from '../kit/style/model.ts';
import { callOf, type Call, type CallScenario } from './call.model.ts';
import { seeds } from './code.model.ts';
import { hand } from './hand.model.ts';
import { startOf, type Turn } from './model.ts';
import {
  callHasEnded,
  lineAsksForCommitment,
  lineIsAQuestion,
  lineShowsTheOffer,
  phaseOf,
  type Phase,
} from './phase.model.ts';
import type { Temperament } from './schema.ts';

export interface CallContext {
  /** null before the first call */
  seed: number | null;
  /** the customer who was met; before that the scenario's own */
  temperament: Temperament;
  /** the sentences of this call, in order; everything that is shown follows from them */
  turns: readonly Turn[];
  /** how often a sentence was taken back in this call */
  takenBack: number;
  /** line ids of the call as it first went, when it was taken up again from one of its sentences */
  earlier: readonly string[] | null;
}

export type CallEvent =
  | { type: 'began'; seed: number }
  | { type: 'met'; temperament: Temperament }
  | { type: 'said'; line: string }
  | { type: 'undone' }
  /** takes up an ended call as it stood before its sentence `to`, counted from 0 */
  | { type: 'rewound'; to: number };

const talk = ['opening', 'investigating', 'demonstrating', 'obtaining-commitment'] as const;

export const logOf = (turns: readonly Turn[]): string[] => turns.map(({ line }) => line.id);

/** A call as a machine: the brief, the talk in its four phases, the debrief. */
export function callMachine(scenario: CallScenario) {
  let made: Call | undefined;
  const callWith = ({ temperament }: CallContext): Call =>
    made?.temperament === temperament ? made : (made = callOf(scenario, temperament));

  let asked: { context: CallContext; event: CallEvent; turn: Turn | undefined } | undefined;
  /** What a line would do now; undefined when it is not on offer. Several guards ask it of one event. */
  const turnOf = (context: CallContext, event: CallEvent): Turn | undefined => {
    if (event.type !== 'said') return undefined;
    if (asked?.context !== context || asked.event !== event) {
      const call = callWith(context);
      const offers = hand(call, context.turns.at(-1)?.after ?? startOf(call));
      asked = { context, event, turn: offers.find(({ line }) => line.id === event.line)?.turn };
    }
    return asked.turn;
  };
  type Asked = { context: CallContext; event: CallEvent };
  const offered =
    (is: (turn: Turn) => boolean) =>
    ({ context, event }: Asked): boolean => {
      const turn = turnOf(context, event);
      return turn !== undefined && is(turn);
    };
  /** The sentences that stay when one is taken back, or when the call is taken up again. */
  const staying = ({ context: { turns }, event }: Asked): readonly Turn[] =>
    turns.slice(0, event.type === 'rewound' ? event.to : -1);

  const start: CallContext = {
    seed: null,
    temperament: scenario.temperament,
    turns: [],
    takenBack: 0,
    earlier: null,
  };
  const machine = setup({
    types: { context: {} as CallContext, events: {} as CallEvent },
    guards: {
      'the customer is one of the five': ({ event }) =>
        event.type === 'met' && styles.includes(event.temperament),
      'the line is on offer': offered(() => true),
      'the line ends the call': offered(callHasEnded),
      'the line is a question': offered(lineIsAQuestion),
      'the line shows the offer': offered(lineShowsTheOffer),
      'the line asks for commitment': offered(lineAsksForCommitment),
      'something was said, and before it came': (asked, phase: Phase) =>
        asked.context.turns.length > 0 && phaseOf(staying(asked)) === phase,
      'that sentence was said, and before it came': (asked, phase: Phase) =>
        asked.event.type === 'rewound' &&
        asked.context.turns[asked.event.to] !== undefined &&
        phaseOf(staying(asked)) === phase,
    },
    actions: {
      'take a fresh call': assign(({ event }) =>
        event.type === 'began' ? { ...start, seed: (event.seed >>> 0) % seeds } : {},
      ),
      'meet the customer': assign(({ event }) =>
        event.type === 'met' ? { temperament: event.temperament } : {},
      ),
      'say it': assign(({ context, event }) => ({
        turns: [...context.turns, turnOf(context, event)!],
      })),
      'take it back': assign(({ context, event }) => ({
        turns: staying({ context, event }),
        takenBack: context.takenBack + 1,
      })),
      'keep the run and go back': assign(({ context, event }) => ({
        earlier: logOf(context.turns),
        turns: staying({ context, event }),
        takenBack: 0,
      })),
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
        { guard: 'the line is on offer', ...saying },
      ],
      undone: talk.map((phase) => ({
        guard: { type: 'something was said, and before it came', params: phase } as const,
        target: phase,
        actions: 'take it back' as const,
      })),
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
        },
      },
      opening: talking,
      investigating: talking,
      demonstrating: talking,
      'obtaining-commitment': talking,
      debrief: {
        on: {
          rewound: talk.map((phase) => ({
            guard: { type: 'that sentence was said, and before it came', params: phase } as const,
            target: phase,
            actions: 'keep the run and go back' as const,
          })),
        },
      },
    },
  });
}
