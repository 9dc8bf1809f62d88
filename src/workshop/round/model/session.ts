import { planned, withLate, without } from '../../seats/model/seats.ts';
import type { Person, Seating } from '../../seats/model/past.ts';
import { clockOf, type Clock } from './clock.ts';
import {
  mostPeople,
  shapes,
  stepsOf,
  type Exercise,
  type Minutes,
  type Step,
} from './exercises.ts';
import type { Participant } from './people.ts';

/** All that is kept of a session. */
export interface Session {
  /** when it was prepared, in milliseconds: tells two sessions apart */
  id: number;
  /** when it changed last; of two windows the later one is right */
  changed: number;
  exercise: Exercise;
  /** the name of the scenario that is played; '' where none is */
  scenario: string;
  rounds: number;
  minutes: Minutes;
  /** somebody's place in this list is the number of that person; nobody is taken out */
  people: Participant[];
  /** the rounds that were shown to the room, the latest last */
  seated: Seating[];
  /** the step that it is at, from 0 */
  at: number;
  clock: Clock;
  sound: boolean;
  /** the trainer's own */
  note: string;
  /** the people are made up by the course */
  rehearsal: boolean;
}

export type Prepared = Pick<
  Session,
  'exercise' | 'scenario' | 'rounds' | 'minutes' | 'sound' | 'rehearsal'
> & { names: readonly string[] };

export const stepsIn = ({ minutes, rounds }: Session): Step[] => stepsOf(minutes, rounds);

export const stepOf = (session: Session): Step => {
  const steps = stepsIn(session);
  return steps[Math.min(session.at, steps.length - 1)]!;
};

export const isOver = (session: Session): boolean => stepOf(session).phase === 'over';

/** The round whose groups sit together now, or are being called: from 1. */
export function roundShown(session: Session): number {
  const { phase, round } = stepOf(session);
  if (phase === 'debrief' || phase === 'over') return session.rounds;
  return Math.max(1, round) + (phase === 'rotate' ? 1 : 0);
}

export const present = ({ people }: Session): Person[] =>
  people.flatMap(({ here }, person) => (here ? [person] : []));

/** Seats every round up to the one that is shown now. */
function seatedNow(session: Session): Session {
  const more = shapes[session.exercise].seated ? roundShown(session) - session.seated.length : 0;
  if (more <= 0) return session;
  return {
    ...session,
    seated: [...session.seated, ...planned(present(session), session.seated, more)],
  };
}

/** Every round of the session: those that were shown, and those to come for who is here now. */
export const allRounds = (session: Session): Seating[] =>
  shapes[session.exercise].seated
    ? [
        ...session.seated,
        ...planned(
          present(session),
          session.seated,
          Math.max(0, session.rounds - session.seated.length),
        ),
      ]
    : [];

export const newSession = ({ names, ...prepared }: Prepared, now: number): Session =>
  seatedNow({
    ...prepared,
    id: now,
    changed: now,
    people: names.map((name) => ({ name, here: true })),
    seated: [],
    at: 0,
    clock: clockOf(stepsOf(prepared.minutes, prepared.rounds)[0]!.minutes),
    note: '',
  });

/** At another step, its clock full and not yet started. */
export function movedTo(session: Session, to: number): Session {
  const steps = stepsIn(session);
  const at = Math.max(0, Math.min(steps.length - 1, to));
  return seatedNow({ ...session, at, clock: clockOf(steps[at]!.minutes) });
}

/**
 * The groups after somebody came or left: nobody sits yet while the room is being welcomed, so they are made
 * anew; later only one group changes, and what was planned after it is forgotten.
 */
function reseated(session: Session, change: (seating: Seating) => Seating): Session {
  if (!shapes[session.exercise].seated) return session;
  if (session.at === 0) return seatedNow({ ...session, seated: [] });
  const shown = roundShown(session);
  return {
    ...session,
    seated: session.seated
      .slice(0, shown)
      .map((seating, at) => (at === shown - 1 ? change(seating) : seating)),
  };
}

const withHere = (session: Session, person: Person, here: boolean): Session => ({
  ...session,
  people: session.people.map((one, at) => (at === person ? { ...one, here } : one)),
});

export const left = (session: Session, person: Person): Session =>
  session.people[person]?.here
    ? reseated(withHere(session, person, false), (seating) => without(seating, person))
    : session;

export const returned = (session: Session, person: Person): Session =>
  session.people[person]?.here === false
    ? reseated(withHere(session, person, true), (seating) => withLate(seating, person))
    : session;

/** Somebody new; nothing changes when the session is full, those counted who have left. */
export const came = (session: Session, name: string): Session =>
  session.people.length < mostPeople
    ? reseated({ ...session, people: [...session.people, { name, here: true }] }, (seating) =>
        withLate(seating, session.people.length),
      )
    : session;
