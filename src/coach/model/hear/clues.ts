import type { Spoken } from '../../schema.ts';
import type { Reading } from '../read.ts';
import { spokenAs } from '../written.ts';
import type { TableLine } from './call.ts';
import { isHan } from '../text.ts';
import type { Count } from '../numbers.ts';
import type { Echo } from './echo.ts';
import type { Bag, Known } from './table.ts';

/** Where the talk stands, as far as it helps to hear. */
export interface Moment {
  /** ids of the lines that can be said now */
  sayable: ReadonlySet<string>;
  /** ids of the facts that are known, the problems admitted, the implications seen, the payoffs asked for */
  known: ReadonlySet<string>;
  /** ids of the lines said, in order */
  said: readonly string[];
  /** what the customer has just said; '' before the first word */
  context: string;
}

/** What speaks for a line, each from about 0 to 1. */
export interface Clues {
  /** its own words */
  text: number;
  /** other words for its subject, and the subject's own */
  own: number;
  /** words of what the subject belongs to */
  wider: number;
  /** words of the answer */
  reply: number;
  /** how sure the sentence is of the line's kind, as a logarithm */
  kind: number;
  /** what it takes for granted is known */
  ripe: number;
  /** it takes up what was answered last */
  follows: number;
  /** it says back what was told, as a summary does */
  back: number;
  /** it asks for what both know, and the sentence itself says that */
  named: number;
}

/** A question is easily taken for the one before or behind it: so much of their shares counts as its own. */
const neighbours: Partial<Record<Spoken, readonly Spoken[]>> = {
  S: ['P'],
  P: ['S', 'I'],
  I: ['P', 'N'],
  N: ['I'],
  pitch: ['close'],
  close: ['pitch', 'improper'],
};
const lent = 0.1;

/** So much of doubt is left about any kind: words tell P from I less well than the talk does. */
const doubt = 0.03;

/** What a line does, as sentences are told apart. */
export const spokenBy = ({ kind, asks }: Pick<TableLine, 'kind' | 'asks'>): Spoken =>
  asks === 'improper' ? 'improper' : spokenAs[kind];

const shareOf = ({ of }: Reading, { kind, asks }: TableLine): number => {
  const own = spokenBy({ kind, asks });
  const near = asks === 'improper' ? (['close', 'rapport'] as const) : (neighbours[own] ?? []);
  return near.reduce((sum, one) => sum + lent * of[one], of[own]);
};

/** Whoever says that it is a summary has said as much back. */
const saysSo = ({ of }: Reading): number => (of.summary >= 0.6 ? 0.4 * of.summary : 0);

/** How far two bags hold the same: 1 for the same words; a longer second one costs little. */
export function likeness(sentence: Bag, other: Bag): number {
  if (sentence.length === 0 || other.length === 0) return 0;
  const [few, many] = sentence.of.size < other.of.size ? [sentence, other] : [other, sentence];
  let sum = 0;
  for (const [gram, weight] of few.of) if (many.of.has(gram)) sum += weight * weight;
  return sum / (sentence.length ** 1.2 * other.length ** 0.8);
}

const most = (sentence: Bag, bags: readonly Bag[]): number =>
  bags.reduce((best, bag) => Math.max(best, likeness(sentence, bag)), 0);

/** Small numbers are said of many things, and name a fact only with what they count. */
const names = ({ counts }: Known, { value, of }: Count): boolean =>
  counts.some((one) => one.value === value && (value >= 10 || (one.of === of && !isHan(of))));

export function cluesFor(
  sentence: Bag,
  reading: Reading,
  { known, said }: Moment,
  one: Known,
  latest: Known | undefined,
  { back, numbers }: Pick<Echo, 'back' | 'numbers'>,
): Clues {
  const { line, needs, subjects } = one;
  return {
    text: likeness(sentence, one.text),
    own: most(sentence, one.own),
    wider: most(sentence, one.wider),
    reply: likeness(sentence, one.reply),
    kind: Math.log(doubt + (1 - doubt) * Math.min(1, shareOf(reading, line))),
    ripe: needs.length === 0 ? 0.5 : Number(needs.every((id) => known.has(id))),
    follows: Number(
      said.length > 0 &&
        latest !== undefined &&
        (needs.some((id) => latest.gives.includes(id)) ||
          (line.kind === 'implication' && subjects.some((id) => latest.subjects.includes(id)))),
    ),
    back: line.kind === 'summary' ? Math.max(back, saysSo(reading)) : 0,
    named: Number(
      one.gives.every((id) => known.has(id)) && numbers.some((said) => names(one, said)),
    ),
  };
}
