import {
  exercises,
  lengthOf,
  mostMinutes,
  mostPeople,
  mostRounds,
  phases,
  shapes,
  stepsOf,
  usualLength,
  type Exercise,
  type Minutes,
} from '../round/model/exercises.ts';
import type { Asked } from '../asked/model.ts';
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

/**
 * @param known the names of all scenarios: another one each round, so that nobody has heard the secrets. The
 *   first comes last, as it is the one that a room plays together before it parts into groups.
 */
export const firstDraft = ([first, ...others]: readonly string[]): Draft => ({
  ...usual('role-play'),
  ...{ scenarios: [...others, first!], byName: false, count: '12', list: '' },
});

/** The scenarios of all rounds. */
export const scenariosIn = ({ scenarios, rounds }: Pick<Draft, 'scenarios' | 'rounds'>): string[] =>
  Array.from({ length: rounds }, (_, at) => scenarios[at % scenarios.length]!);

export const minutesOf = ({ exercise, length, own }: Draft): Minutes => ({
  ...shapes[exercise].presets[length]!,
  ...own,
});

/** A draft with a change; the length of another exercise is not one of this. */
export function changed(draft: Draft, part: Partial<Draft>): Draft {
  const next = { ...draft, ...part };
  const fits = Object.hasOwn(shapes[next.exercise].presets, String(next.length));
  return fits ? next : { ...next, length: usualLength(next.exercise), own: {} };
}

/** In minutes: what a phase that is there is not made shorter than. */
const least = 1;
/** Which phase gives or takes a minute first: those that come in each round, then the talk of all. */
const yielding = [
  'play',
  'feedback',
  'again',
  'rotate',
  'debrief',
  'prepare',
  'brief',
  'welcome',
] as const;

/**
 * An exercise in so many minutes: those of the nearest preset, all longer or shorter alike, and what that
 * leaves over given or taken minute by minute. Where no phase can give more it stays as near as it comes.
 */
export function fitted(exercise: Exercise, wanted: number): Pick<Draft, 'length' | 'own'> {
  const { presets, rounds } = shapes[exercise];
  const lengths = Object.keys(presets).map(Number);
  const away = (length: number): number => Math.abs(length - wanted);
  const length = lengths.reduce((best, one) => (away(one) < away(best) ? one : best));
  const preset = presets[length]!;
  const within = (minutes: number): number => Math.max(least, Math.min(mostMinutes, minutes));
  let minutes = { ...preset };
  for (const phase of yielding)
    if (preset[phase] > 0) minutes[phase] = within(Math.round((preset[phase] * wanted) / length));
  const totalOf = (one: Minutes): number => lengthOf(stepsOf(one, rounds));
  for (let rest = wanted - totalOf(minutes); rest !== 0; rest = wanted - totalOf(minutes)) {
    const by = Math.sign(rest);
    const next = yielding
      .filter((phase) => preset[phase] > 0 && within(minutes[phase] + by) !== minutes[phase])
      .map((phase) => ({ ...minutes, [phase]: minutes[phase] + by }))
      .find(
        (one) =>
          Math.abs(wanted - totalOf(one)) < Math.abs(rest) && (wanted - totalOf(one)) * by >= 0,
      );
    if (!next) break;
    minutes = next;
  }
  const own = yielding.filter((phase) => preset[phase] !== minutes[phase]);
  return { length, own: Object.fromEntries(own.map((phase) => [phase, minutes[phase]])) };
}

/** What a plan asks for, as a change of a draft; those who take part stay. */
export const asked = (
  wanted: Omit<Asked, 'exercise'> & { exercise: Exercise },
): Partial<Draft> => ({
  ...usual(wanted.exercise),
  ...fitted(wanted.exercise, wanted.minutes),
  ...(wanted.scenario !== null && { scenarios: [wanted.scenario] }),
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
