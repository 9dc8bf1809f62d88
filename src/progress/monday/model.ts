import type { Note } from '../note/model.ts';
import { compare, isFields, isTime, type Fields, type Read } from '../read/model.ts';

/** What became of the one thing that a lesson's note is about. */
export const ways = ['done', 'changed', 'not-yet'] as const;
export type Way = (typeof ways)[number];

export interface Answer {
  at: number;
  how: Way;
  /** what happened, in the learner's words */
  what: string;
}

/** What was answered when a lesson's note was asked about, the earliest first. */
export interface Monday {
  /** not to be asked about before this moment; 0 where that was never put off */
  later: number;
  answers: Answer[];
}

const mostAnswers = 50;
const day = 24 * 60 * 60 * 1000;
const patience = 3 * day;
export const putOffFor = 7 * day;

const keyOf = ({ at, how, what }: Answer): string => JSON.stringify([how, what, at]);

const inOrder = (answers: readonly Answer[]): Answer[] =>
  [...new Map(answers.map((answer) => [keyOf(answer), answer])).values()]
    .sort((a, b) => a.at - b.at || compare(keyOf(a), keyOf(b)))
    .slice(-mostAnswers);

const readAnswer = (value: unknown): Answer[] => {
  if (!isFields(value)) return [];
  const { at, what } = value;
  const how = ways.find((way) => way === value.how);
  return isTime(at) && how && typeof what === 'string' ? [{ at, how, what }] : [];
};

export const readMonday = (fields: Fields): Read<Monday> | null => {
  if (!Array.isArray(fields.answers)) return null;
  const answers = fields.answers.flatMap(readAnswer);
  const later = isTime(fields.later) ? fields.later : 0;
  if (answers.length === 0 && fields.answers.length > 0 && later === 0) return null;
  return {
    value: { later, answers: inOrder(answers) },
    whole: later === fields.later && answers.length === fields.answers.length,
  };
};

/** With another answer in the place of one; it keeps its day. What another tab has changed since stays. */
export const changed = (
  { later, answers }: Monday,
  before: Answer,
  { how, what }: Pick<Answer, 'how' | 'what'>,
): Monday => ({
  later,
  answers: inOrder([
    ...answers.filter((answer) => keyOf(answer) !== keyOf(before)),
    { at: before.at, how, what },
  ]),
});

export const mergeMondays = (a: Monday, b: Monday): Monday => ({
  later: Math.max(a.later, b.later),
  answers: inOrder([...a.answers, ...b.answers]),
});

export const mondayRule = { read: readMonday, merge: mergeMondays };

/**
 * Whether a note is to be asked about: three days after it was last written, once, unless that was put
 * off. A note that is written anew after an answer is another one.
 *
 * @param now in milliseconds, as in `at`
 */
export const isDue = (note: Note | null, monday: Monday | null, now: number): boolean => {
  if (!note?.texts[0]?.trim() || now - note.at < patience) return false;
  const { later, answers } = monday ?? { later: 0, answers: [] };
  // No week is longer: a clock that was wrong once does not silence the question for good.
  const waits = now < later && later - now <= putOffFor;
  return !waits && answers.every(({ at }) => at < note.at);
};
