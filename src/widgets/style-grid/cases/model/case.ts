import type { Localized } from '../../../../i18n/text.ts';
import type { First } from '../../../kit/parts/model.ts';
import { axisNames, spotOf, turnOn, type Axis, type Turn } from '../../model/plane.ts';
import type { PairsData, ScenesData } from '../../schema.ts';

/** What is said of an answer, and not needed before there is one. */
export const saidLater = ['feedback', 'why', 'say', 'next'] as const;

export type WholePairs = Localized<PairsData>;
export type WholeScenes = Localized<ScenesData>;
export type Pairs = First<WholePairs, (typeof saidLater)[number]>;
export type Scenes = First<WholeScenes, (typeof saidLater)[number]>;
export type Pair = Pairs['cases'][number];
export type Scene = Scenes['cases'][number];
export type Cases = Pairs | Scenes;
export type Case = Pair | Scene;

type Clue = Pick<Scene['clues'][number], 'speaks'>;
export type Speaks = Clue['speaks'];

const evidence: Record<Axis, Record<'more' | 'less', Speaks>> = {
  assertiveness: { more: 'tells', less: 'asks' },
  responsiveness: { more: 'shows', less: 'holds' },
};

/** How many behaviours speak for each end of an axis. */
export const tally = (clues: readonly Clue[], axis: Axis): { more: number; less: number } => {
  const count = (end: 'more' | 'less'): number =>
    clues.filter(({ speaks }) => speaks === evidence[axis][end]).length;
  return { more: count('more'), less: count('less') };
};

/** The end that behaviour speaks for by two or more; one behaviour ahead may be the day, not the person. */
export const reading = (clues: readonly Clue[], axis: Axis): Turn => {
  const { more, less } = tally(clues, axis);
  return more - less >= 2 ? 'more' : less - more >= 2 ? 'less' : 'same';
};

/** One thing to decide in a case, with a sentence on each possible answer. */
export interface Question {
  id: Axis | 'sure';
  right: string;
  /** what can be answered */
  choices: readonly string[];
  /** what is said of each answer, once that has come */
  answers: Readonly<Record<string, string>> | undefined;
}

const turns: readonly Turn[] = ['more', 'same', 'less'];

/** What is asked of a case: the direction on each axis; of a scene also how sure one can be. */
export const questionsOf = (one: Case): Question[] => {
  if ('customer' in one)
    return axisNames.map((id) => ({
      id,
      right: turnOn(id, spotOf(one.me), spotOf(one.customer)),
      choices: turns,
      answers: one.feedback?.[id],
    }));
  const read = axisNames.map((id) => ({
    id,
    right: reading(one.clues, id),
    choices: turns,
    answers: one.feedback?.[id],
  }));
  // Enough to begin by: both axes can be read.
  const right = read.every((question) => question.right !== 'same') ? 'enough' : 'guess';
  return [
    ...read,
    { id: 'sure', right, choices: ['enough', 'guess'], answers: one.feedback?.sure },
  ];
};

/** The answers to one case, by question. */
export type Answers = Readonly<Record<string, string>>;

export const rightCount = (one: Case, answers: Answers): number =>
  questionsOf(one).filter(({ id, right }) => answers[id] === right).length;

export const isAnswered = (one: Case, answers: Answers): boolean =>
  questionsOf(one).every(({ id }) => answers[id] !== undefined);

/** Right answers of all that are asked, 0 to 1. */
export const score = (cases: readonly Case[], answers: Readonly<Record<string, Answers>>): number =>
  cases.reduce((sum, one) => sum + rightCount(one, answers[one.id] ?? {}), 0) /
  cases.reduce((sum, one) => sum + questionsOf(one).length, 0);
