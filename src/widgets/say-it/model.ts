import type { Reason } from '../../coach/model/because.ts';
import { hashOf } from '../../coach/model/grams.ts';
import { read, type Ear, type Reading } from '../../coach/model/read.ts';
import type { Row, Spoken } from '../../coach/schema.ts';
import type { Localized } from '../../i18n/text.ts';
import type { SayItData } from './schema.ts';

export type SayIt = Localized<SayItData>;
export type Prompt = SayIt['prompts'][number];
export type Kind = Prompt['kind'];

/** The four questions in their order, and the letter of each. */
export const letters = {
  situation: 'S',
  problem: 'P',
  implication: 'I',
  'need-payoff': 'N',
} as const;
export const inOrder = Object.keys(letters) as Kind[];

/** After so many sentences there is something to look at. */
export const lot = 8;

/** What is kept of how a sentence was read: the two likeliest kinds, and how sure each is, 0 to 1. */
export interface Heard {
  kind: Spoken;
  p: number;
  second: Spoken;
  q: number;
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

export function heardFrom({ of }: Pick<Reading, 'of'>): Heard {
  const [first, second] = Object.entries(of).sort(([, a], [, b]) => b - a);
  return {
    kind: first![0] as Spoken,
    p: rounded(first![1]),
    second: second![0] as Spoken,
    q: rounded(second![1]),
  };
}

/** Below this both readings are shown. */
export const sure = 0.6;
export const isSure = ({ p }: Heard): boolean => p >= sure;

/** How a sentence is read; where that is not sure, from where it begins to ask, if that is surer. */
export function heardOf(ear: Ear, text: string): Heard {
  const whole = heardFrom(read(ear, text));
  if (isSure(whole)) return whole;
  const clauses = ear.clauses(text);
  const from = clauses.findIndex(({ asks }) => asks);
  if (from < 1) return whole;
  const asked = clauses.slice(from).map((one) => one.text);
  const heard = heardFrom(read(ear, asked.join('\n')));
  return heard.p > whole.p ? heard : whole;
}

/** Of a sentence that asks nothing, the share of its words that the customer has just said: it is only repeated. */
const repeated = 0.8;
/** Fewer words, or Chinese characters, say too little. */
const fewest = 2;

/** Why no kind of question is told: the customer’s own words, or nothing that could be read; null where one is. */
export function emptyIn(
  ear: Ear,
  { text, heard }: Pick<Answer, 'text' | 'heard'>,
  said: string,
): 'repeats' | 'little' | null {
  const words = ear.plain(text).filter((word) => word !== '?');
  if (words.length < fewest) return 'little';
  const theirs = new Set(ear.plain(said));
  const same = words.filter((word) => theirs.has(word)).length / words.length;
  if (same >= repeated && !ear.clauses(text).some(({ asks }) => asks)) return 'repeats';
  return heard.kind === 'none' ? 'little' : null;
}

export interface Answer {
  /** of the prompt */
  id: string;
  text: string;
  heard: Heard;
  /** the learner says that it is not what it was read as */
  disagreed: boolean;
}

/**
 * What a sentence of the learner's is: as it was read; where the learner disagrees, what was asked for; null
 * where that was read and the learner says that it is not so.
 */
function kindOf(prompts: readonly Prompt[], { id, heard, disagreed }: Answer): Spoken | null {
  if (!disagreed) return heard.kind;
  const asked = prompts.find((one) => one.id === id)?.kind;
  return asked && letters[asked] !== heard.kind ? letters[asked] : null;
}

/** So many questions of each kind are worth keeping. */
const most = 2;

/** The learner's own questions by kind, of each the two that were read most surely; no sentence twice. */
export const bestOf = (
  prompts: readonly Prompt[],
  answers: readonly Answer[],
): { kind: Kind; texts: string[] }[] =>
  inOrder.map((kind) => ({
    kind,
    texts: [
      ...new Set(
        answers
          .filter((answer) => kindOf(prompts, answer) === letters[kind])
          .sort((a, b) => b.heard.p - a.heard.p)
          .map(({ text }) => text),
      ),
    ].slice(0, most),
  }));

/** The id under which a question is kept among the sentences to say. */
export const keptAs = (kind: Kind, text: string): string =>
  `asked-${letters[kind].toLowerCase()}-${hashOf(text).toString(36)}`;

/** What the learner reads otherwise than the course: a row that it could learn from, once somebody has said its kind. */
type Doubt = Omit<Row, 'kind'> & { kind: Spoken | null; not: Spoken };

export function doubtOf(prompts: readonly Prompt[], answer: Answer): Doubt | null {
  const { id, text, heard } = answer;
  const prompt = prompts.find((one) => one.id === id);
  if (!prompt) return null;
  const kind = kindOf(prompts, answer);
  const { trade, said } = prompt;
  return { text, kind, not: heard.kind, industry: trade, voice: 'typed', context: said };
}

/** A stretch of a sentence, and whether it was what made it sound like its kind. */
export interface Mark {
  text: string;
  marked: boolean;
}

/** What speaks for a kind at least half as strongly as the strongest piece is marked. */
const strong = 0.5;

/**
 * A sentence in stretches, with the words marked that its kind was read from; put together they are the
 * sentence. A word is marked whole.
 *
 * @param words splits a text into words; without it each piece stands alone
 */
export function marksOf(reasons: readonly Reason[], words: (text: string) => string[]): Mark[] {
  const text = reasons.map((one) => one.text).join('');
  const strengths = reasons.flatMap((one) => Array.from(one.text, () => one.weight));
  let at = 0;
  const pieces = words(text).map((word): Mark => {
    const signs = [...word].length;
    const weight = Math.max(...strengths.slice(at, at + signs));
    at += signs;
    return { text: word, marked: weight >= strong };
  });
  return pieces.reduce<Mark[]>((marks, piece) => {
    const last = marks.at(-1);
    if (last && last.marked === piece.marked) last.text += piece.text;
    else marks.push({ ...piece });
    return marks;
  }, []);
}

/** The marked words, as they can be read out; none where no word stands out. */
export const wordsIn = (marks: readonly Mark[]): string[] => [
  ...new Set(marks.flatMap(({ text, marked }) => (marked && text.trim() ? [text.trim()] : []))),
];
