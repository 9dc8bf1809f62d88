import { assign, initialTransition, setup, transition } from 'xstate';
import { came, left, movedTo, renamed, returned } from './model/changes.ts';
import { longestNote } from './model/check.ts';
import { lengthened, paused, righted, runs, started } from './model/clock.ts';
import { phases, type Phase } from './model/exercises.ts';
import { stepOf, stepsIn, type Session } from './model/session.ts';

/** What the trainer does; `now` is the time of day, in milliseconds. */
export type RoundEvent = { now: number } & (
  | { type: 'went-on' }
  | { type: 'went-back' }
  | { type: 'went-to'; at: number }
  | { type: 'started' }
  | { type: 'paused' }
  | { type: 'lengthened' }
  | { type: 'righted'; left: number }
  | { type: 'left'; person: number }
  | { type: 'returned'; person: number }
  | { type: 'came'; name: string }
  | { type: 'renamed'; person: number; name: string }
  | { type: 'noted'; text: string }
  | { type: 'sound-turned'; on: boolean }
);

type Of<Type extends RoundEvent['type']> = Extract<RoundEvent, { type: Type }>;

/** Changes the session, and notes when. */
const change = <Type extends RoundEvent['type']>(
  next: (session: Session, event: Of<Type>) => Partial<Session>,
) =>
  assign<Session, RoundEvent, undefined, RoundEvent, never>(({ context, event }) => ({
    ...next(context, event as Of<Type>),
    changed: Math.max(event.now, context.changed + 1),
  }));

/**
 * The session of a workshop: its phases, and beside them the clock, which goes only when it is told to. Both
 * are found again from the session that it is given, whichever step that is at.
 */
export const roundMachine = setup({
  types: { context: {} as Session, events: {} as RoundEvent, input: {} as Session },
  guards: {
    'it is at': ({ context }, phase: Phase) => stepOf(context).phase === phase,
    'there is another step': ({ context }) => context.at < stepsIn(context).length - 1,
    'there was a step before': ({ context }) => context.at > 0,
    'there is such a step': ({ context, event }) =>
      event.type === 'went-to' &&
      event.at !== context.at &&
      stepsIn(context)[event.at] !== undefined,
    'the clock is going': ({ context }) => runs(context.clock),
    'it stands': ({ context }) => !runs(context.clock),
    'the step has a time': ({ context }) => stepOf(context).minutes > 0,
  },
  actions: {
    'go on': change((session) => movedTo(session, session.at + 1)),
    'go back': change((session) => movedTo(session, session.at - 1)),
    'go there': change<'went-to'>((session, { at }) => movedTo(session, at)),
    'start the clock': change(({ clock }, { now }) => ({ clock: started(clock, now) })),
    'stop the clock': change(({ clock }, { now }) => ({ clock: paused(clock, now) })),
    'add a minute': change(({ clock }, { now }) => ({ clock: lengthened(clock, now) })),
    'set the clock right': change<'righted'>(({ clock }, { now, left }) => ({
      clock: righted(clock, left, now),
    })),
    'let somebody go': change<'left'>((session, { person }) => left(session, person)),
    'take somebody back': change<'returned'>((session, { person }) => returned(session, person)),
    'take somebody in': change<'came'>((session, { name }) => came(session, name)),
    'call somebody otherwise': change<'renamed'>((session, { person, name }) =>
      renamed(session, person, name),
    ),
    'keep the note': change<'noted'>((_, { text }) => ({ note: text.slice(0, longestNote) })),
    'turn the sound': change<'sound-turned'>((_, { on }) => ({ sound: on })),
  },
}).createMachine({
  id: 'round',
  context: ({ input }) => input,
  type: 'parallel',
  on: {
    left: { actions: 'let somebody go' },
    returned: { actions: 'take somebody back' },
    came: { actions: 'take somebody in' },
    renamed: { actions: 'call somebody otherwise' },
    noted: { actions: 'keep the note' },
    'sound-turned': { actions: 'turn the sound' },
  },
  states: {
    phase: {
      initial: 'finding',
      on: {
        'went-on': { guard: 'there is another step', target: '.finding', actions: 'go on' },
        'went-back': { guard: 'there was a step before', target: '.finding', actions: 'go back' },
        'went-to': { guard: 'there is such a step', target: '.finding', actions: 'go there' },
      },
      states: {
        finding: {
          always: phases.map((phase) => ({
            guard: { type: 'it is at' as const, params: phase },
            target: phase,
          })),
        },
        welcome: {},
        brief: {},
        prepare: {},
        play: {},
        feedback: {},
        rotate: {},
        again: {},
        debrief: {},
        over: {},
      },
    },
    clock: {
      initial: 'finding',
      states: {
        finding: { always: [{ guard: 'the clock is going', target: 'going' }, 'standing'] },
        standing: {
          on: {
            started: { guard: 'the step has a time', target: 'going', actions: 'start the clock' },
            lengthened: { guard: 'the step has a time', actions: 'add a minute' },
          },
        },
        going: {
          // A new step stands until it is started: nothing begins behind the trainer's back.
          always: { guard: 'it stands', target: 'standing' },
          on: {
            paused: { target: 'standing', actions: 'stop the clock' },
            lengthened: { actions: 'add a minute' },
            righted: { actions: 'set the clock right' },
          },
        },
      },
    },
  },
});

/** The session after an event; itself where the event changes nothing at its step. */
export function after(session: Session, event: RoundEvent): Session {
  const [found] = initialTransition(roundMachine, session);
  return transition(roundMachine, found, event)[0].context;
}
