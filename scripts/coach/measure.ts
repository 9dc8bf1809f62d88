import { brotliCompressSync } from 'node:zlib';
import { learn } from '../../src/build/coach/learn.ts';
import { learntOf } from '../../src/build/coach/learnt.ts';
import { listsOf, rowsOf } from '../../src/build/coach/rows.ts';
import { spokenBy } from '../../src/coach/model/hear/clues.ts';
import { heardIn } from '../../src/coach/model/hear/hear.ts';
import type { Heard } from '../../src/coach/model/hear/heard.ts';
import { rankingIn, surestOf } from '../../src/coach/model/hear/rank.ts';
import { earOf, read } from '../../src/coach/model/read.ts';
import type { Row, Spoken } from '../../src/coach/schema.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { shuffled } from '../../src/widgets/kit/model.ts';
import { earFor } from './answer.ts';
import { readyFor, scenarios } from './calls.ts';
import { meant, momentFor, unread } from './tests.ts';

const root = process.cwd();
const seed = 18;

/** The mean over the kinds of how well each is told from the others, 0 to 1. */
export function macroF1(pairs: readonly { is: Spoken; read: Spoken }[]): number {
  const kinds = [...new Set(pairs.map(({ is }) => is))];
  const scores = kinds.map((kind) => {
    const hits = pairs.filter((one) => one.is === kind && one.read === kind).length;
    const either = pairs.filter((one) => one.is === kind || one.read === kind).length;
    return (2 * hits) / (either + hits);
  });
  return scores.reduce((sum, one) => sum + one, 0) / kinds.length;
}

/** Industries that are no industry: what is said in all of them. */
const anywhere = /^(general|any-trade|generic-.*)$/;

/** So many lots of industries, each of them left out once. */
const lots = 3;

/** The industries in lots; what is said anywhere is in none. */
function industryLots(rows: readonly Row[]): ReadonlySet<string>[] {
  const all = [...new Set(rows.map(({ industry }) => industry))].sort();
  const mixed = shuffled(
    all.filter((one) => !anywhere.test(one)),
    seed,
  );
  return Array.from(
    { length: lots },
    (_, lot) => new Set(mixed.filter((_, at) => at % lots === lot)),
  );
}

/** Macro-F1 over the eight kinds of sentences that belong to a sale. */
export interface Kinds {
  /** sentences of industries that nothing was learnt of */
  polished: number;
  typed: number;
  /** dictated ones, nothing dictated having been learnt */
  dictated: number;
}

const odd: readonly Spoken[] = ['more', 'improper', 'none'];

/** How well kinds are told by words alone, from rows that were not learnt. */
export function kindsIn(locale: Locale): Kinds {
  const rows = rowsOf(root, locale);
  const lists = listsOf(root, locale);
  const told = (unseen: (row: Row) => boolean) => {
    const ear = earOf(
      learn(
        rows.filter((row) => !unseen(row)),
        lists,
      ),
    );
    return rows
      .filter((row) => unseen(row) && !odd.includes(row.kind))
      .map(({ voice, kind, text }) => ({ voice, is: kind, read: read(ear, text).kind }));
  };
  const strange = industryLots(rows).flatMap((lot) => told(({ industry }) => lot.has(industry)));
  return {
    polished: macroF1(strange.filter(({ voice }) => voice === 'polished')),
    typed: macroF1(strange.filter(({ voice }) => voice === 'typed')),
    dictated: macroF1(told(({ voice }) => voice === 'dictated')),
  };
}

/** The share of sentences by somebody who had read none whose kind is told by words alone. */
export function unreadIn(locale: Locale): number {
  const ear = earFor(locale);
  return share(
    unread().filter(({ lang }) => lang === locale),
    ({ text, kind }) => read(ear, text).kind === kind,
  );
}

/** How a sentence of the tests was heard. */
interface Hearing {
  scenario: string;
  /** the place of the meant line among those that can be said; -1 for a sentence with no line */
  at: number;
  p: number;
  as: Heard['as'];
  right: boolean;
  is: Spoken;
  read: Spoken;
}

/** The sentences of the tests, each in a state of the call in which it is said. */
function hearingsIn(locale: Locale, early: boolean): Hearing[] {
  const ear = earFor(locale);
  const tests = meant();
  return [...scenarios()].flatMap(([scenario, data]) => {
    const ready = readyFor(ear, data, locale);
    return [...(tests.get(scenario) ?? []), ...tests.get('none')!]
      .filter(({ lang }) => lang === locale)
      .map(({ text, line }, at): Hearing => {
        const moment = momentFor(ready, line, at + 1, { early });
        const ranking = rankingIn(ready.table, text, moment);
        const heard = heardIn(ready.table, text, moment);
        const [best] = surestOf(ranking, moment);
        const own = ready.scene.lines.find(({ id }) => id === line);
        return {
          scenario,
          at: line === null ? -1 : surestOf(ranking, moment).indexOf(line),
          p: ranking.lines.find(({ one }) => one.line.id === best)?.p ?? 0,
          as: heard.as,
          right: heard.lines[0]?.id === line,
          is: own ? spokenBy(own) : 'none',
          read: heard.reading.kind,
        };
      });
  });
}

/** Scenarios that the weights were found with. */
const known = ['packaging-line', 'tutorial-bakery-vans'];

export interface Lines {
  /** of the kind, with the state of the call */
  kinds: number;
  /** the share of sentences whose line comes first, and among the first three */
  first: number;
  three: number;
  /** the same in the four calls that the weights do not know, and where what a line needs was not said before */
  unknown: { first: number; three: number };
  early: { first: number; three: number };
  /** the share of sentences without a line that show none, and of those with one that show some */
  rejected: number;
  kept: number;
  /** how often one card is shown, and how often it is the right one */
  cards: number;
  rightCards: number;
}

const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / all.length;
const placed = (all: readonly Hearing[]) => ({
  first: share(all, ({ at }) => at === 0),
  three: share(all, ({ at }) => at < 3),
});

/** How well lines are found by sentences that nothing was learnt from. */
export function linesIn(locale: Locale): Lines {
  const all = hearingsIn(locale, false);
  const isTutorial = ({ scenario }: Hearing): boolean => scenario.startsWith('tutorial');
  const with_ = all.filter((one) => one.at >= 0 && !isTutorial(one));
  const without = all.filter(({ at }) => at < 0);
  const early = hearingsIn(locale, true).filter((one) => one.at >= 0 && !isTutorial(one));
  const cards = with_.filter(({ as }) => as === 'line');
  const shows = ({ as }: Hearing): boolean => as !== 'unclear' && as !== 'again';
  return {
    kinds: macroF1(with_),
    ...placed(with_),
    unknown: placed(with_.filter(({ scenario }) => !known.includes(scenario))),
    early: placed(early),
    rejected: share(without, (one) => !shows(one)),
    kept: share(with_, shows),
    cards: cards.length / with_.length,
    rightCards: share(cards, ({ right }) => right),
  };
}

/** Bytes of what one language has learnt, as it travels. */
export const bytesOf = (locale: Locale): number =>
  brotliCompressSync(learntOf(root, locale)).length;
