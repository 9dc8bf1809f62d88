import {
  functions,
  influences,
  levels,
  type BuyingMap,
  type Function,
  type Level,
  type Person,
} from './map.ts';

/** What is wrong with a map, and where. `key` names it as long as it is there. */
export type Gap = { key: string } & (
  | { kind: 'opponent' | 'unmet' | 'single'; who: Person }
  | { kind: 'coach' }
  | { kind: 'level'; level: Level }
  | { kind: 'function'; function: Function }
);

/** As many are said at once. */
export const mostSaid = 5;

/** Somebody who is seen often enough to be asked. */
export const isRegular = ({ contact }: Person): boolean =>
  contact === 'close' || contact === 'frequent';

/** Somebody against us whose word carries weight. */
const isOpponent = ({ attitude, influence }: Person): boolean =>
  attitude === 'opposes' && (influence === 'medium' || influence === 'great');

/** Somebody who decides, or who stands where it is decided. */
const decides = ({ role, level }: Person): boolean => role === 'decider' || level === 'deciding';

const mightiestFirst = (a: Person, b: Person): number =>
  influences.indexOf(b.influence) - influences.indexOf(a.influence) ||
  Number(decides(b)) - Number(decides(a)) ||
  levels.indexOf(a.level) - levels.indexOf(b.level);

/** What the map lacks, whether something is planned about it or not: the mightiest opponent first. */
export function lackingIn({ people }: BuyingMap): Gap[] {
  if (people.length === 0) return [];
  const regular = people.filter(isRegular);
  const coached = people.some((one) => one.role === 'coach' && isRegular(one));
  const about = (kind: 'opponent' | 'unmet' | 'single') => (who: Person) => ({
    kind,
    who,
    key: `${kind}:${who.id}`,
  });
  return [
    ...people.filter(isOpponent).sort(mightiestFirst).map(about('opponent')),
    ...people
      .filter((one) => decides(one) && one.contact === 'none' && !isOpponent(one))
      .sort(mightiestFirst)
      .map(about('unmet')),
    ...(coached ? [] : [{ kind: 'coach', key: 'coach' } as const]),
    ...(regular.length === 1 && people.length > 1 ? regular.map(about('single')) : []),
    ...functions
      .filter((one) => !people.some((person) => person.function === one))
      .map((one) => ({ kind: 'function', function: one, key: `function:${one}` }) as const),
    ...levels
      .filter((one) => !people.some((person) => person.level === one))
      .map((one) => ({ kind: 'level', level: one, key: `level:${one}` }) as const),
  ];
}

/** What the map lacks and nobody has planned anything about. */
export const gapsIn = (map: BuyingMap): Gap[] =>
  lackingIn(map).filter(({ key }) => !map.plans.some(({ gap }) => gap === key));
