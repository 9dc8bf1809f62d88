import type { Person, Seating } from '../../seats/model/past.ts';
import type { Clock } from './clock.ts';
import { stepsOf, type Exercise, type Minutes, type Step } from './exercises.ts';
import type { Participant } from './people.ts';

/** All that is kept of a session. */
export interface Session {
  /** when it was prepared, in milliseconds: tells two sessions apart */
  id: number;
  /** when it changed last; of two windows the later one is right */
  changed: number;
  exercise: Exercise;
  /** the name of the scenario that is played in each round; none where none is */
  scenarios: readonly string[];
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
  /** who left last, and how the groups of this step sat before: whoever pressed that by mistake takes it back */
  vacated?: { person: Person; seated: Seating[] } | undefined;
  /** the people are made up by the course */
  rehearsal: boolean;
}

export type Prepared = Pick<
  Session,
  'exercise' | 'scenarios' | 'rounds' | 'minutes' | 'sound' | 'rehearsal'
> & { names: readonly string[] };

export const stepsIn = ({ minutes, rounds }: Session): Step[] => stepsOf(minutes, rounds);

export const stepOf = (session: Session): Step => {
  const steps = stepsIn(session);
  return steps[Math.min(session.at, steps.length - 1)]!;
};

export const isOver = (session: Session): boolean => stepOf(session).phase === 'over';

/** Whether it was begun on a day before the one of `now`: it may be one that was forgotten. */
export const isOfAnotherDay = ({ id }: Session, now: number): boolean =>
  new Date(id).toDateString() !== new Date(now).toDateString();

/** The round that a step belongs to, from 1; who changes groups does so for the next one. 0 outside of rounds. */
export const roundOf = ({ phase, round }: Pick<Step, 'phase' | 'round'>): number =>
  phase === 'rotate' ? round + 1 : round;

/** The round whose groups sit together now, or are being called: from 1. */
export function roundShown(session: Session): number {
  const step = stepOf(session);
  if (step.phase === 'debrief' || step.phase === 'over') return session.rounds;
  return Math.max(1, roundOf(step));
}

/** The scenario of a round, from 1; what is missing is the first again. */
export const scenarioOf = ({ scenarios }: Session, round: number): string | undefined =>
  scenarios[round - 1] ?? scenarios[0];

export const present = ({ people }: Session): Person[] =>
  people.flatMap(({ here }, person) => (here ? [person] : []));
