import { told, type Told } from './told.ts';
import type { Clause } from '../clauses.ts';
import type { Count } from '../numbers.ts';
import type { Ear } from '../read.ts';

/** Thresholds of giving back; each is the least value at which it is so. */
export const repeating = {
  /** of the words of a clause, the share that was told: nothing else is said */
  share: 0.5,
  /** the same of what goes before a question, where one of them is no everyday word */
  lead: 0.2,
  /** how rare a word is that is none */
  rare: 0.55,
  /** so many of a little less are as good */
  several: 2,
  seldom: 0.5,
  /** a number is the same from here on whatever it counts, and below it only of the same */
  plainly: 100,
  /** so many tokens in a row are copied, and not given back */
  copied: 12,
};

/** What a sentence gives back of what the customer told. */
export interface Echo {
  /** of a sentence that asks nothing, the share that was told: 0 to 1 */
  back: number;
  /** it gives back the last answer, or a number told before, and does so before it asks anything */
  echoes: boolean;
  /** the sentence without the nods and what is given back before it asks; all of it where nothing is asked */
  rest: string;
  /** the sentence from where it begins to ask; all of it where nothing is asked */
  asked: string;
  /** it says no more than that one has heard */
  nods: boolean;
  /** the numbers that it says */
  numbers: readonly Count[];
}

type Said = Clause & Told;

/**
 * Never throws; the same texts give the same.
 *
 * @param answer the customer's last words
 * @param before what the customer said before that
 */
export function echoOf(ear: Ear, text: string, answer: string, before: readonly string[]): Echo {
  const clauses = ear.clauses(text).map((one): Said => ({ ...one, ...told(ear, one.text) }));
  const last = told(ear, answer);
  const all = told(ear, [answer, ...before].join('\n'));
  const asks = clauses.findIndex((one) => one.asks);
  const repeats = (one: Said): boolean =>
    saysNumber(one, all) || sharedBy(one, all).share >= repeating.share;
  const copied = longestShared(ear.plain(text), ear.plain(answer)) >= repeating.copied;
  return {
    back: asks < 0 ? shareOf(clauses, repeats) : 0,
    echoes: !copied && echoesIn(clauses, asks, last, all),
    rest: asks < 0 ? text : restOf(clauses, asks, repeats),
    asked: asks < 0 ? text : textOf(clauses.slice(asks)),
    nods: clauses.length > 0 && clauses.every(({ nods }) => nods),
    numbers: clauses.flatMap(({ numbers }) => numbers),
  };
}

const saysNumber = ({ numbers }: Told, other: Told): boolean =>
  numbers.some(({ value, of }) =>
    other.numbers.some(
      (one) => one.value === value && (value >= repeating.plainly || one.of === of),
    ),
  );

/** Of the words of one, the share that the other has, how rare the rarest of them is, and how many are rare. */
function sharedBy(one: Told, { words }: Told): { share: number; rarest: number; rare: number } {
  let [all, both, rarest, rare] = [0, 0, 0, 0];
  for (const [word, weight] of one.words) {
    all += weight;
    if (!words.has(word)) continue;
    both += weight;
    rarest = Math.max(rarest, weight);
    rare += Number(weight >= repeating.seldom);
  }
  return { share: all === 0 ? 0 : both / all, rarest, rare };
}

/** The most tokens in a row that two texts share. */
function longestShared(one: readonly string[], other: readonly string[]): number {
  let most = 0;
  let runs = other.map(() => 0);
  for (const token of one) {
    const longer: readonly number[] = runs;
    runs = other.map((same, at) => (same === token ? (longer[at - 1] ?? 0) + 1 : 0));
    for (const run of runs) most = Math.max(most, run);
  }
  return most;
}

/**
 * By their length, the share of clauses that repeat, among those that say something. One alone is no summary,
 * unless it is asked whether it is right; and whoever speaks of what “we” do offers something.
 */
function shareOf(clauses: readonly Said[], repeats: (one: Said) => boolean): number {
  const says = clauses.filter(({ nods }) => !nods);
  const given = says.filter(repeats);
  const alone = given.length + (clauses.length - says.length) < 2;
  if (given.length === 0 || alone || says.some(({ ours }) => ours)) return 0;
  const length = (some: readonly Said[]): number =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  return length(given) / length(says);
}

function echoesIn(clauses: readonly Said[], asks: number, last: Told, all: Told): boolean {
  const takesUp = (one: Said): boolean => {
    const { share, rarest, rare } = sharedBy(one, last);
    return rare >= repeating.several || (share >= repeating.lead && rarest >= repeating.rare);
  };
  const lead = asks < 0 ? clauses : clauses.slice(0, asks);
  const given = lead.some((one) => takesUp(one) || saysNumber(one, all));
  return given || clauses.some((one) => saysNumber(one, last));
}

/** Without the nods and what is given back before the question. */
function restOf(clauses: readonly Said[], asks: number, repeats: (one: Said) => boolean): string {
  const from = clauses.findIndex((one, at) => at >= asks || !(one.nods || repeats(one)));
  return textOf(clauses.slice(from));
}

const textOf = (clauses: readonly Said[]): string => clauses.map(({ text }) => text).join('\n');
