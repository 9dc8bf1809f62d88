import { randomFrom } from '../../src/widgets/kit/model.ts';
import { styles } from '../../src/widgets/kit/style/model.ts';
import type { Style } from '../../src/widgets/kit/style/schema.ts';
import type { Keyed } from '../../src/widgets/personality-test/model/score.ts';

/** Chance that follows from a seed alone. */
export interface Chance {
  /** from 0 up to 1 */
  even(): number;
  /** normally distributed around 0, standard deviation 1 (Box–Muller) */
  normal(): number;
}

export function chanceFrom(seed: number): Chance {
  const even = randomFrom(seed);
  return {
    even,
    normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
  };
}

/** A statement as it works on people; the scoring knows neither number. */
export interface Worked extends Keyed {
  /** how much of an answer is the style, as a correlation */
  loading: number;
  /** how much more people agree with it than with another, in points */
  popularity: number;
}

export interface BankKind {
  /** the lowest and the highest loading */
  loadings: readonly [number, number];
  /** standard deviation of popularity between statements */
  popularity: number;
}
export const usualBank: BankKind = { loadings: [0.4, 0.8], popularity: 0.45 };

export const bankOf = (items: readonly Keyed[], kind: BankKind, chance: Chance): Worked[] =>
  items.map(({ id, style }) => ({
    id,
    style,
    loading: kind.loadings[0] + (kind.loadings[1] - kind.loadings[0]) * chance.even(),
    popularity: kind.popularity * chance.normal(),
  }));

/** Who somebody is, and how they take to a scale. */
export interface Person {
  /** standard deviations from the mean of all people */
  traits: Record<Style, number>;
  /** points added to every answer */
  agreement: number;
  /** 1 for most; more goes to the ends of the scale, less keeps to the middle */
  stretch: number;
  /** share of answers given without reading */
  careless: number;
  /** usual milliseconds for a statement */
  pace: number;
}

export type Lead = number | 'as they come' | 'none' | 'two';

/** What five traits have in common: correlation. */
const common = 0.25;

/** Five traits of somebody of a known lead; `two`: two styles lead alike by one and a half. */
export function traitsOf(lead: Lead, chance: Chance): Record<Style, number> {
  const shared = Math.sqrt(common) * chance.normal();
  const own = styles.map(() => Math.sqrt(1 - common) * chance.normal());
  const traits = Object.fromEntries(
    styles.map((style, n) => [style, shared + (lead === 'none' ? 0 : own[n]!)]),
  ) as Record<Style, number>;
  const [first, second, third] = [...styles].sort((a, b) => traits[b] - traits[a]);
  if (typeof lead === 'number') traits[first!] = traits[second!] + lead;
  if (lead === 'two') traits[first!] = traits[second!] = traits[third!] + 1.5;
  return traits;
}

export interface Sitting {
  answers: Record<string, number>;
  times: Record<string, number>;
}

/** Where the middle of all answers lies, and how far they spread, in points: self-descriptions are agreed with. */
const middle = 3.3;
const points = 1.05;

/** One person answers every statement once. */
export function sit(person: Person, bank: readonly Worked[], chance: Chance): Sitting {
  const { traits, agreement, stretch, careless, pace } = person;
  const sitting: Sitting = { answers: {}, times: {} };
  for (const { id, style, loading, popularity } of bank) {
    const felt = loading * traits[style] + Math.sqrt(1 - loading ** 2) * chance.normal();
    const read = Math.min(
      5,
      Math.max(1, Math.round(3 + stretch * (middle - 3 + popularity + points * felt) + agreement)),
    );
    sitting.answers[id] = chance.even() < careless ? 1 + Math.floor(5 * chance.even()) : read;
    sitting.times[id] = pace * Math.exp(0.4 * chance.normal());
  }
  return sitting;
}
