import { isQuestion, said, sayings, type Pad, type Saying } from './pad.ts';

/** What the rubric of the lesson asks for and the sequence does not show. */
export type Missing = 'many-S' | 'few-P' | 'few-I' | 'no-N' | 'no-need' | 'no-close';

export interface Tally {
  counts: Readonly<Record<Saying, number>>;
  /** all of the seller's sentences */
  all: number;
  questions: number;
  /** the longest run of questions without anything else between them */
  run: number;
  /** the number of the seller's sentence, from 1, with which the offer came; null when it did not */
  pitch: number | null;
  /** after how many of the seller's sentences the customer said what is wanted; null when it was not said */
  need: number | null;
  /** null when nothing was offered */
  order: 'before' | 'after' | null;
  missing: readonly Missing[];
}

/** At most so many questions about the situation, and at least so many about problems and what they lead to. */
const mostS = 4;
const leastP = 2;
const leastI = 2;

export function tallyOf(pad: Pick<Pad, 'entries'>): Tally {
  const sentences = said(pad);
  const counts = Object.fromEntries(
    sayings.map((kind) => [kind, sentences.filter((one) => one.kind === kind).length]),
  ) as Record<Saying, number>;
  const questions = counts.S + counts.P + counts.I + counts.N;
  const pitch = placeOf(sentences, 'pitch');
  const atNeed = pad.entries.findIndex(({ kind }) => kind === 'need');
  const need = atNeed < 0 ? null : said({ entries: pad.entries.slice(0, atNeed) }).length;
  const order = pitch === null ? null : need !== null && need < pitch ? 'after' : 'before';
  const missing: (Missing | false)[] = [
    counts.S > mostS && 'many-S',
    counts.P < leastP && 'few-P',
    counts.I < leastI && 'few-I',
    counts.N < 1 && 'no-N',
    need === null && 'no-need',
    counts.close < 1 && 'no-close',
  ];
  return {
    counts,
    all: sentences.length,
    questions,
    run: longestRun(sentences),
    pitch,
    need,
    order,
    missing: missing.filter((one) => one !== false),
  };
}

const placeOf = (sentences: readonly { kind: Saying }[], kind: Saying): number | null => {
  const place = sentences.findIndex((one) => one.kind === kind);
  return place < 0 ? null : place + 1;
};

function longestRun(sentences: readonly { kind: Saying }[]): number {
  let [run, longest] = [0, 0];
  for (const { kind } of sentences) {
    run = isQuestion(kind) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
