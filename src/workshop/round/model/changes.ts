import type { Person, Seating } from '../../seats/model/past.ts';
import { planned, withLate, without } from '../../seats/model/seats.ts';
import { clockOf } from './clock.ts';
import { mostPeople, shapes, stepsOf } from './exercises.ts';
import { nameAmong } from './people.ts';
import { present, roundShown, stepsIn, type Prepared, type Session } from './session.ts';

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
  return seatedNow({ ...settled(session), at, clock: clockOf(steps[at]!.minutes) });
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

/** Nobody's place is held any longer. */
const settled = (session: Session): Session => ({ ...session, vacated: undefined });

const withHere = (session: Session, person: Person, here: boolean): Session => ({
  ...session,
  people: session.people.map((one, at) => (at === person ? { ...one, here } : one)),
});

export const left = (session: Session, person: Person): Session =>
  session.people[person]?.here
    ? {
        ...reseated(withHere(session, person, false), (seating) => without(seating, person)),
        vacated: { person, seated: session.seated },
      }
    : session;

/** Somebody is back: in the old place, when nobody has moved since; else as one who comes late. */
export function returned(session: Session, person: Person): Session {
  if (session.people[person]?.here !== false) return session;
  const back = withHere(session, person, true);
  const { vacated } = session;
  return settled(
    vacated?.person === person
      ? { ...back, seated: vacated.seated }
      : reseated(back, (seating) => withLate(seating, person)),
  );
}

/** Somebody is called otherwise; a name that holds nothing changes nothing. */
export function renamed(session: Session, person: Person, name: string): Session {
  const others = session.people.filter((_, at) => at !== person);
  const own = nameAmong(others, name);
  return own && session.people[person]
    ? {
        ...session,
        people: session.people.map((one, at) => (at === person ? { ...one, name: own } : one)),
      }
    : session;
}

/** Somebody new; nothing changes when the session is full, those counted who have left. */
export const came = (session: Session, name: string): Session =>
  session.people.length < mostPeople
    ? reseated(
        { ...settled(session), people: [...session.people, { name, here: true }] },
        (seating) => withLate(seating, session.people.length),
      )
    : session;
