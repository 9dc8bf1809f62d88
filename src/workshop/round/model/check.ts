import { exercises, mostMinutes, mostPeople, mostRounds, phases } from './exercises.ts';
import type { Session } from './session.ts';

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isCount = (data: unknown, most: number, least = 0): data is number =>
  Number.isInteger(data) && (data as number) >= least && (data as number) <= most;

const isWords = (data: unknown, most: number): data is string =>
  typeof data === 'string' && data.length <= most;

const isTime = (data: unknown): data is number =>
  typeof data === 'number' && data >= 0 && data <= 8.64e15;

const isClock = (data: unknown): boolean =>
  isObject(data) &&
  (data.most === undefined || isTime(data.most)) &&
  (isTime(data.ends) ? !('left' in data) : isTime(data.left));

const isMinutes = (data: unknown): boolean =>
  isObject(data) && phases.every((phase) => phase === 'over' || isCount(data[phase], mostMinutes));

const isPeople = (data: unknown): data is Session['people'] =>
  Array.isArray(data) &&
  data.length <= mostPeople &&
  data.every((one) => isObject(one) && isWords(one.name, 60) && typeof one.here === 'boolean');

const isSeating = (data: unknown, people: number): boolean =>
  Array.isArray(data) &&
  data.every(
    (group) =>
      Array.isArray(group) &&
      group.length === 3 &&
      group.every(
        (row) => Array.isArray(row) && row.every((person) => isCount(person, people - 1)),
      ),
  );

const isSeatings = (data: unknown, people: number): boolean =>
  Array.isArray(data) &&
  data.length <= mostRounds &&
  data.every((seating) => isSeating(seating, people));

const isVacated = (data: unknown, people: number): boolean =>
  isObject(data) && isCount(data.person, people - 1) && isSeatings(data.seated, people);

export const longestNote = 5000;

/** Whether what was stored, or came from another window, is a session. */
export function isSession(data: unknown): data is Session {
  if (!isObject(data) || !isPeople(data.people)) return false;
  const people = data.people.length;
  return (
    isTime(data.id) &&
    isTime(data.changed) &&
    exercises.some((exercise) => exercise === data.exercise) &&
    Array.isArray(data.scenarios) &&
    data.scenarios.length <= mostRounds &&
    data.scenarios.every((one) => isWords(one, 120)) &&
    isCount(data.rounds, mostRounds, 1) &&
    isMinutes(data.minutes) &&
    isSeatings(data.seated, people) &&
    isCount(data.at, 99) &&
    isClock(data.clock) &&
    typeof data.sound === 'boolean' &&
    isWords(data.note, longestNote) &&
    typeof data.rehearsal === 'boolean' &&
    (data.vacated === undefined || isVacated(data.vacated, people))
  );
}
