import { cluesFor, type Clues, type Moment } from './clues.ts';
import { gramsOf } from './grams.ts';
import { readTokens, type Reading } from './read.ts';
import { bagOf, type Bag, type Known, type Table } from './table.ts';

/** What each clue weighs; found with the sentences of the tutorial and the packaging line. */
export const weights: Clues = {
  text: 18.5,
  own: 14,
  wider: 3.4,
  reply: 6,
  kind: 1.2,
  ripe: 0.8,
  follows: 1.2,
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
