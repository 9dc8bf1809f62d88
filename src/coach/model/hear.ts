import { cluesFor, spokenBy, type Clues, type Moment } from './clues.ts';
import { gramsOf } from './grams.ts';
import { readTokens, surest, type Reading } from './read.ts';
import { bagOf, type Bag, type Known, type Table } from './table.ts';

/** A line that may have been meant, and how sure that is: 0 to 1. */
export interface Guess {
  id: string;
  p: number;
}

/** What the customer asks back for: all of it, what it is about, or what is wanted of it. */
export type Missing = 'everything' | 'subject' | 'aim';

/**
 * What a sentence was understood as, to be shown before it counts:
 * - `line`: one card, the first of `lines`;
 * - `lines`: up to three cards and “none of these”; best first here, to be shown in the scenario's order;
 * - `unclear`: the customer asks back for what is `missing`; `lines` is empty;
 * - `again`: the first of `lines` has been said and cannot be said now; the customer has answered it;
 * - `improper`: ask whether it was meant; the first of `lines` says so, where the call has such a line now.
 */
export interface Heard {
  as: 'line' | 'lines' | 'unclear' | 'again' | 'improper';
  /** what the sentence does, as its words and the state of the call tell */
  reading: Reading;
  lines: Guess[];
  missing: Missing | null;
}

/** What each clue weighs; found with the sentences of the tutorial and the packaging line. */
export const weights: Clues = {
  text: 18.5,
  own: 14,
  wider: 3.4,
  reply: 6,
  kind: 1.4,
  ripe: 1.2,
  follows: 1.2,
};

/** Thresholds; each is the least value at which it is so. */
export const bounds = {
  /** of the best line: the one card */
  sure: 0.75,
  /** of the best line: any is shown */
  some: 0.08,
  /** of the second and the third: shown beside it */
  also: 0.02,
  /** of a line that cannot be said any more: it was meant again */
  again: 0.8,
  /** of a sentence, how much it says: any line is shown. “Why?” and “how many?” stay below */
  content: 1.84,
  /** of the words that speak for the best line: any is shown */
  words: 0.5,
  /** of the kind: ask whether something improper was meant */
  improper: 0.6,
  /** of a kind: what is missing is only what it is about */
  kind: 0.6,
  /** of a kind, by words alone: a card for a line of another kind is too much */
  clear: 0.9,
  /** of its own words, the share that the customer has just said: it is an echo */
  echo: 0.75,
};

/** What speaks for no line at all, besides the kinds that no line is of. */
const nothing = 1.5;
/** What speaks for none where the words are of no line's kind. */
const idle = 4.3;

interface Scored {
  one: Known;
  clues: Clues;
  score: number;
  /** of the score, what the words alone give */
  words: number;
}

const wordsIn = ({ text, own, wider, reply }: Clues): number =>
  text * weights.text + own * weights.own + wider * weights.wider + reply * weights.reply;

const sumOf = (clues: Clues): number =>
  wordsIn(clues) +
  clues.kind * weights.kind +
  clues.ripe * weights.ripe +
  clues.follows * weights.follows;

const bagFor = ({ weigh }: Table, tokens: readonly string[]): Bag =>
  bagOf(new Set(gramsOf(tokens.filter((token) => token !== '?')).map(({ name }) => name)), weigh);

/** How much of a sentence the customer has just said, 0 to 1. */
function echoed(sentence: Bag, context: Bag): number {
  let shared = 0;
  for (const [gram, weight] of sentence.of) if (context.of.has(gram)) shared += weight * weight;
  return sentence.length === 0 ? 0 : shared / sentence.length ** 2;
}

/** What was read of the words of a sentence, and every line of the call with how sure it is, the surest first. */
export interface Ranking {
  reading: Reading;
  lines: Guessed[];
  /** how much of the sentence the customer has just said, 0 to 1 */
  echo: number;
  /** how much the sentence says: common words say little */
  content: number;
}

/** Ranks the lines of a call by how well a sentence says them, without deciding on any. */
export function rankingIn(table: Table, text: string, moment: Moment): Ranking {
  const { ear } = table;
  const tokens = ear.plain(text);
  const reading = readTokens(ear.learnt, tokens);
  const sentence = bagFor(table, tokens);
  const echo = echoed(sentence, bagFor(table, ear.plain(moment.context)));
  const last = moment.said.at(-1);
  const latest = table.lines.find(({ line }) => line.id === last);
  const scored = table.lines
    .map((one): Scored => {
      const clues = cluesFor(sentence, reading, moment, one, latest);
      return { one, clues, score: sumOf(clues), words: wordsIn(clues) };
    })
    .sort((a, b) => b.score - a.score);
  return { reading, lines: guessed(reading, scored), echo, content: sentence.length };
}

/** The ids of the lines that can be said, the surest first. */
export const surestOf = ({ lines }: Ranking, { sayable }: Moment): string[] =>
  lines.map(({ one }) => one.line.id).filter((id) => sayable.has(id));

/**
 * What a sentence means in a call. The same table, moment and sentence give the same answer; never throws,
 * whatever was typed or pasted.
 */
export const heardIn = (table: Table, text: string, moment: Moment): Heard =>
  verdictOn(rankingIn(table, text, moment), moment);

export interface Guessed extends Scored {
  p: number;
}

/** How sure each line is beside the others, and beside none of them. */
function guessed({ of }: Reading, scored: readonly Scored[]): Guessed[] {
  const most = scored[0]?.score ?? 0;
  const none = Math.exp(nothing + idle * (of.none + of.more) - most);
  const all = scored.reduce((sum, { score }) => sum + Math.exp(score - most), none);
  return scored.map((one) => ({ ...one, p: Math.exp(one.score - most) / all }));
}

/** What a ranking comes to. */
export function verdictOn(ranking: Ranking, moment: Moment): Heard {
  const { sayable, said } = moment;
  const { reading, lines, echo, content } = ranking;
  const can = sayableIn(lines, moment);
  const heard = (as: Heard['as'], some: readonly Guessed[]): Heard => ({
    as,
    reading: readingIn(ranking),
    lines: some.map(({ one, p }) => ({ id: one.line.id, p })),
    missing: as === 'unclear' ? missingIn(ranking) : null,
  });
  const bad = can.find(({ one }) => one.line.asks === 'improper');
  if (reading.kind === 'improper' && reading.p >= bounds.improper)
    return heard('improper', bad ? [bad] : []);
  const proper = can.filter((one) => !isImproper(one));
  const manners = mannersIn(reading, proper);
  const unclear = manners.length > 0 ? heard('lines', manners) : heard('unclear', []);
  if (content < bounds.content || echo >= bounds.echo) return unclear;
  const done = lines.find(({ one }) => said.includes(one.line.id) && !sayable.has(one.line.id));
  if (done && done.p >= bounds.again) return heard('again', [done]);
  const [best] = can[0] && isThreat(can[0]) && !threatens(reading, can[0]) ? proper : can;
  if (!best || best.p < bounds.some || best.words < bounds.words) return unclear;
  if (isImproper(best)) return heard('improper', [best]);
  if (best.p >= bounds.sure && agrees(reading, best)) return heard('line', [best]);
  return heard('lines', beside(best, proper, reading));
}

/** The best line, the best of the kind that the words are clearly of, and the likeliest others. */
function beside(best: Guessed, can: readonly Guessed[], reading: Reading): Guessed[] {
  const kin = agrees(reading, best)
    ? []
    : can.filter(({ one, words }) => spokenBy(one.line) === reading.kind && words >= bounds.words);
  const others = can.filter((one) => one.p >= bounds.also);
  const all = new Set([best, ...others.slice(0, 2), ...kin.slice(0, 1), ...others]);
  return [...all].slice(0, 3).sort((a, b) => b.p - a.p);
}

/** A card is shown for what the words do, unless they do not tell. */
const agrees = ({ kind, p }: Reading, { one }: Guessed): boolean =>
  p < bounds.clear || spokenBy(one.line) === kind;

/** The lines that can be said; what was said and cannot be said again is not meant, and leaves its share to them. */
function sayableIn(lines: readonly Guessed[], { sayable, said }: Moment): Guessed[] {
  const can = ({ one }: Guessed): boolean => sayable.has(one.line.id);
  const gone = lines.filter((one) => !can(one) && said.includes(one.one.line.id));
  const rest = 1 - gone.reduce((sum, { p }) => sum + p, 0);
  return lines.filter(can).map((one) => ({ ...one, p: one.p / Math.max(rest, Number.EPSILON) }));
}

const isThreat = ({ one }: Scored): boolean => one.invented;

/** Whoever asks whether something has happened, or what happens then, threatens with nothing. */
const threatens = ({ kind, p }: Reading, best: Guessed): boolean =>
  best.p >= bounds.improper && !((kind === 'S' || kind === 'P') && p >= bounds.kind);

/** What is said in any words at all: a greeting, a summary and a close are known by what they do. */
const mannersIn = ({ kind, p }: Reading, can: readonly Guessed[]): Guessed[] =>
  p >= bounds.kind && (kind === 'rapport' || kind === 'summary' || kind === 'close')
    ? can.filter(({ one }) => spokenBy(one.line) === kind).slice(0, 3)
    : [];

/** What a sentence does: what the lines do that it may be, and its words so far as it may be none. */
function readingIn({ reading, lines }: Ranking): Reading {
  const of: Record<string, number> = { ...reading.of };
  const none = 1 - lines.reduce((sum, { p }) => sum + p, 0);
  for (const kind of Object.keys(of)) of[kind]! *= none;
  for (const { one, p } of lines) of[spokenBy(one.line)]! += p;
  return surest(of);
}

/** A bribe, a breach of rules, or a threat that nothing the customer said supports. */
const isImproper = ({ one }: Scored): boolean => one.invented || one.line.asks === 'improper';

function missingIn({ reading, lines: [best], content }: Ranking): Missing {
  if (content >= bounds.content && best && best.words >= bounds.words) return 'aim';
  const clear = reading.kind !== 'none' && reading.kind !== 'more' && reading.p >= bounds.kind;
  return clear ? 'subject' : 'everything';
}
