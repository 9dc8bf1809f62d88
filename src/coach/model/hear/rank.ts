import { cluesFor, type Clues, type Moment } from './clues.ts';
import { echoOf } from './echo.ts';
import { gramsOf } from '../grams.ts';
import { easedIn } from './refused.ts';
import { surest, type Reading } from '../read.ts';
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
  back: 12,
  named: -6,
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

const wordsIn = ({ text, own, wider, reply, back }: Clues): number =>
  text * weights.text +
  own * weights.own +
  wider * weights.wider +
  reply * weights.reply +
  back * weights.back;

const sumOf = (clues: Clues): number =>
  wordsIn(clues) +
  clues.kind * weights.kind +
  clues.ripe * weights.ripe +
  clues.follows * weights.follows +
  clues.named * weights.named;

const bagFor = ({ weigh }: Table, tokens: readonly string[]): Bag =>
  bagOf(new Set(gramsOf(tokens.filter((token) => token !== '?')).map(({ name }) => name)), weigh);

/** Nobody asks for an order, or offers anything, in the words in which they refuse to. */
const isOffered = ({ line: { asks } }: Known): boolean => asks !== undefined && asks !== 'leave';

/** A question says so much by itself that what goes before it is not needed to hear it. */
const saying = 1.84;
/** So sure is a line by the question alone. */
export const alone = 0.35;
/** Of a sentence that asks nothing: from so much that was told on it may be a summary, and is none but one. */
const few = 0.25;
const half = 0.5;

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
  /** it first gives back what was told; see `Echo` */
  echoes: boolean;
  /** it says no more than that one has heard */
  nods: boolean;
  /** it says what the seller does not do */
  refuses: boolean;
  /** how much the sentence says: common words say little */
  content: number;
}

/** Ranks the lines of a call by how well a sentence says them, without deciding on any. */
export function rankingIn(table: Table, text: string, moment: Moment): Ranking {
  const { ear } = table;
  const { context, said } = moment;
  const whole = ear.plain(text);
  const latest = table.lines.find(({ line }) => line.id === said.at(-1));
  // Where the customer has only asked back, the last answer stands before that.
  const answer = `${latest?.line.replies.plain ?? ''}\n${context}`;
  const { echoes, back, rest, asked, numbers, nods } = echoOf(
    ear,
    text,
    answer,
    repliesIn(table, said),
  );
  const rank = (part: string): Heard => {
    const { tokens, offered, reading: read } = easedIn(ear, part);
    const [sentence, offer] = [tokens, offered].map((one) => bagFor(table, one));
    const reading = givenBack(read, back);
    const scored = table.lines
      .map((one): Scored => {
        const said = isOffered(one) ? offer! : sentence!;
        const clues = cluesFor(said, reading, moment, one, latest, { back, numbers });
        return { one, clues, score: sumOf(clues), words: wordsIn(clues) };
      })
      .sort((a, b) => b.score - a.score);
    return { reading, lines: guessed(reading, scored), content: sentence!.length };
  };
  const parts = new Map([text, rest, asked].map((part) => [part, null as Heard | null]));
  const heard = (part: string): Heard => {
    const before = parts.get(part);
    if (before) return before;
    const now = rank(part);
    parts.set(part, now);
    return now;
  };
  return {
    ...clearest(heard(text), heard(rest), heard(asked), moment),
    echo: echoed(bagFor(table, whole), bagFor(table, ear.plain(context))),
    echoes,
    nods,
    refuses: ear.clauses(text).some(({ refuses }) => refuses),
  };
}

type Heard = Pick<Ranking, 'reading' | 'lines' | 'content'>;

/** What goes before a question leads astray, unless the question says too little without it. */
function clearest(whole: Heard, rest: Heard, asked: Heard, { sayable }: Moment): Heard {
  const best = ({ lines }: Heard): number =>
    lines.find(({ one: { line } }) => sayable.has(line.id))?.p ?? 0;
  const plain =
    rest.content >= saying && (best(rest) >= alone || best(rest) >= best(whole)) ? rest : whole;
  return asked.content >= saying && best(plain) < alone && best(asked) > best(plain)
    ? asked
    : plain;
}

const repliesIn = ({ lines }: Table, said: readonly string[]): string[] =>
  lines.flatMap(({ line }) => (said.includes(line.id) ? [line.replies.plain] : []));

/** What was told and asks nothing is said back, so far as it was told. */
function givenBack(reading: Reading, back: number): Reading {
  const share = Math.min(1, Math.max(0, (back - few) / (half - few))) * (1 - reading.of.improper);
  const of = Object.fromEntries(
    Object.entries(reading.of).map(([kind, p]) => [
      kind,
      p * (1 - share) + (kind === 'summary' ? share : 0),
    ]),
  );
  return surest(of);
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
