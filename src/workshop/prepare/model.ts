import {
  exercises,
  mostMinutes,
  mostPeople,
  mostRounds,
  phases,
  shapes,
  usualLength,
  type Exercise,
  type Minutes,
} from '../round/model/exercises.ts';
import { namesIn } from '../round/model/people.ts';

/** A session that is being prepared, as it is typed. */
export interface Draft {
  exercise: Exercise;
  /** the names of those that are played, by round */
  scenarios: readonly string[];
  byName: boolean;
  count: string;
  list: string;
  /** of the whole session, in minutes: one of the exercise's presets */
  length: number;
  /** minutes that are otherwise than in the preset */
  own: Partial<Minutes>;
  rounds: number;
}

export const leastPeople = 4;

/** An exercise as it usually goes. */
export const usual = (
  exercise: Exercise,
): Pick<Draft, 'exercise' | 'length' | 'own' | 'rounds'> => ({
  exercise,
  length: usualLength(exercise),
  own: {},
  rounds: shapes[exercise].rounds,
});

/** @param known the names of all scenarios: another one each round, so that nobody has heard the secrets */
export const firstDraft = (known: readonly string[]): Draft => ({
  ...usual('role-play'),
  ...{ scenarios: known, byName: false, count: '12', list: '' },
});

/** The scenarios of all rounds. */
export const scenariosIn = ({ scenarios, rounds }: Pick<Draft, 'scenarios' | 'rounds'>): string[] =>
  Array.from({ length: rounds }, (_, at) => scenarios[at % scenarios.length]!);

export const minutesOf = ({ exercise, length, own }: Draft): Minutes => ({
  ...shapes[exercise].presets[length]!,
  ...own,
});

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isCount = (data: unknown, most: number): boolean =>
  Number.isInteger(data) && (data as number) >= 0 && (data as number) <= most;

/** Whether what was kept is a draft. */
export const isDraft = (data: unknown): data is Draft =>
  isObject(data) &&
  exercises.some((one) => one === data.exercise) &&
  Array.isArray(data.scenarios) &&
  [...data.scenarios, data.count, data.list].every((one) => typeof one === 'string') &&
  typeof data.byName === 'boolean' &&
  Object.hasOwn(shapes[data.exercise as Exercise].presets, String(data.length)) &&
  isObject(data.own) &&
  Object.entries(data.own).every(
    ([phase, minutes]) =>
      phases.some((one) => one !== 'over' && one === phase) && isCount(minutes, mostMinutes),
  ) &&
  isCount(data.rounds, mostRounds) &&
  data.rounds !== 0;

export type Fault = 'tooFew' | 'tooMany' | 'notWhole';

/**
 * Who takes part, '' for each where only a number is said. Of a list that is too long the first are taken,
 * and `over` are those who were not; a number that will not do is nobody, with the reason.
 */
export function peopleIn({ byName, count, list }: Draft): {
  names: readonly string[];
  over: readonly string[];
  fault: Fault | null;
} {
  if (byName) {
    const { names, over } = namesIn(list);
    return { names, over, fault: names.length < leastPeople ? 'tooFew' : null };
  }
  const number = Number(count);
  const fault = !Number.isInteger(number)
    ? 'notWhole'
    : number < leastPeople
      ? 'tooFew'
      : number > mostPeople
        ? 'tooMany'
        : null;
  return { names: fault ? [] : Array.from({ length: number }, () => ''), over: [], fault };
}
