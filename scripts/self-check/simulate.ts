import { profileFrom, styles } from '../../src/widgets/kit/style/model.ts';
import type { Style } from '../../src/widgets/kit/style/schema.ts';
import { differ } from '../../src/widgets/personality-test/model/repeat.ts';
import { scored } from '../../src/widgets/personality-test/model/result.ts';
import type { Told } from '../../src/widgets/kit/style/code/model.ts';
import type { Judged, Sets } from '../../src/widgets/personality-test/model/verdict.ts';
import {
  bankOf,
  chanceFrom,
  sit,
  traitsOf,
  usualBank,
  type BankKind,
  type Chance,
  type Lead,
  type Person,
  type Worked,
} from './people.ts';
import { taken } from './take.ts';

/** People of one kind, answering statements of one kind. */
export interface Condition {
  name: string;
  lead: Lead;
  /** how they differ from most in taking to a scale */
  as?: Partial<Person>;
  /** what share of them is in a hurry */
  hasty?: number;
  bank?: BankKind;
}

/** How many banks of statements are drawn, and how many people answer each. */
export interface Size {
  banks: number;
  people: number;
  /** of the first bank; each bank has its own */
  seed: number;
}

const personOf = ({ lead, as, hasty = 0 }: Condition, chance: Chance): Person => ({
  traits: traitsOf(lead, chance),
  agreement: 0.25 * chance.normal() + (as?.agreement ?? 0),
  stretch: Math.exp(0.15 * chance.normal()) * (as?.stretch ?? 1),
  careless: as?.careless ?? 0,
  pace: (chance.even() < hasty ? 900 : 5000) * Math.exp(0.3 * chance.normal()),
});

/** Everybody of a condition in turn, with the statements and the chance they answer by. */
function* everybody(
  sets: Sets,
  condition: Condition,
  { banks, people, seed }: Size,
): Generator<{ person: Person; bank: Worked[]; chance: Chance }> {
  const items = sets.flatMap((set) => set.items);
  for (let n = 0; n < banks; n++) {
    const chance = chanceFrom(seed + n);
    const bank = bankOf(items, condition.bank ?? usualBank, chance);
    for (let one = 0; one < people; one++)
      yield { person: personOf(condition, chance), bank, chance };
  }
}

export const ways = ['three points', 'thirty', 'ten more', 'all'] as const;
export type Way = (typeof ways)[number];

export interface Case {
  /** the person's styles, the highest first */
  ranked: Style[];
  told: Record<Way, Told>;
}

/** The rule of the first version: 3 points between sums of six. */
function byThreePoints(sets: Sets, answers: Record<string, number>): Told {
  const { kind, leading } = profileFrom(scored(sets[0]!.items, answers));
  return { verdict: kind, styles: leading };
}

export function simulated(sets: Sets, condition: Condition, size: Size): Case[] {
  return [...everybody(sets, condition, size)].map(({ person, bank, chance }) => {
    const sitting = sit(person, bank, chance);
    return {
      ranked: [...styles].sort((a, b) => person.traits[b] - person.traits[a]),
      told: {
        'three points': byThreePoints(sets, sitting.answers),
        thirty: taken(sets, sitting, 'thirty'),
        'ten more': taken(sets, sitting),
        all: taken(sets, sitting, 'all'),
      },
    };
  });
}

const share = <T>(all: readonly T[], which: (one: T) => boolean): number =>
  all.filter(which).length / all.length;

/** Shares of 1 of what a condition's people are told in one way. */
export function ratesOf(cases: readonly Case[], way: Way) {
  const rate = (which: (told: Told, ranked: readonly Style[]) => boolean) =>
    share(cases, ({ told, ranked }) => which(told[way], ranked));
  const own = ({ styles }: Told, [first]: readonly Style[]) => styles.includes(first!);
  return {
    own: rate(own),
    singleRight: rate((told, ranked) => told.verdict === 'single' && own(told, ranked)),
    pairWith: rate((told, ranked) => told.verdict === 'blend' && own(told, ranked)),
    wrongSingle: rate((told, ranked) => told.verdict === 'single' && !own(told, ranked)),
    pairWithout: rate((told, ranked) => told.verdict === 'blend' && !own(told, ranked)),
    unclear: rate(({ verdict }) => verdict === 'unclear'),
    any: rate(({ verdict }) => verdict !== 'unclear'),
    bothOfTwo: rate(({ styles }, [first, second]) =>
      [first, second].every((style) => styles.includes(style!)),
    ),
  };
}
export type Rates = ReturnType<typeof ratesOf>;

/** What the second sitting of a person is. */
export const agains = ['the same set', 'the other set', 'the other set, counted together'] as const;
export type Again = (typeof agains)[number];

export interface Retest {
  first: Judged;
  again: Record<Again, Told>;
  /** whether the two sittings, first and other set, are said to differ */
  differs: boolean;
}

/** Everybody answers twice; nobody has changed in between. */
export function retested(sets: Sets, condition: Condition, size: Size): Retest[] {
  return [...everybody(sets, condition, size)].map(({ person, bank, chance }) => {
    const [one, two] = [sit(person, bank, chance), sit(person, bank, chance)];
    const first = taken(sets, one);
    const other = taken(sets, two, 'ten more', sets[1]!);
    const earlier = Object.entries(one.answers).filter(([id]) =>
      sets[0]!.items.some((item) => item.id === id),
    );
    const later = Object.entries(two.answers).filter(
      ([id]) => !(id in Object.fromEntries(earlier)),
    );
    const together = {
      answers: Object.fromEntries([...earlier, ...later]),
      times: two.times,
    };
    return {
      first,
      again: {
        'the same set': taken(sets, two),
        'the other set': other,
        'the other set, counted together': taken(sets, together, 'all'),
      },
      differs: differ(first.evidence, other.evidence),
    };
  });
}

const sameStyles = (one: Told, other: Told): boolean =>
  one.verdict === other.verdict && one.styles.every((style) => other.styles.includes(style));

/** Shares of 1 of all people. */
export function agreement(retests: readonly Retest[], again: Again) {
  const rate = (which: (first: Told, later: Told) => boolean) =>
    share(retests, (one) => which(one.first, one.again[again]));
  return {
    same: rate(sameStyles),
    /** a style that was told is told again, or nothing could be told both times */
    shared: rate(
      (first, later) =>
        first.styles.some((style) => later.styles.includes(style)) ||
        (first.verdict === 'unclear' && later.verdict === 'unclear'),
    ),
    twoSingles: rate(
      (first, later) =>
        first.verdict === 'single' &&
        later.verdict === 'single' &&
        first.styles[0] !== later.styles[0],
    ),
  };
}
