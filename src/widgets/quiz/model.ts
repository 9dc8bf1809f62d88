import type { Localized } from '../../i18n/text.ts';
import { readAmount, writeNumber } from '../../i18n/number.ts';
import { shuffled } from '../kit/model.ts';
import type { First } from '../kit/parts/model.ts';
import { inTurn, type Answer, type Pool } from '../kit/round/model.ts';
import type { QuizData } from './schema.ts';

/** The share of right answers with which a round is passed. */
export const passMark = 0.6;

/** What is said of an answer, and not needed before there is one. */
export const saidLater = ['why', 'otherwise'] as const;

export type WholeQuiz = Localized<QuizData>;
export type Quiz = First<WholeQuiz, (typeof saidLater)[number]>;
export type Question = Quiz['questions'][number];
export type Choice = Extract<Question, { kind: 'single' | 'several' }>;
export type Order = Extract<Question, { kind: 'order' }>;
export type Figure = Extract<Question, { kind: 'number' }>;

/**
 * The questions of a round, by id: those that were met longest ago, or never, come first.
 *
 * @param met the round in which a question was met last, by its id
 */
export const drawn = (
  { draw, questions }: Pick<Quiz, 'draw' | 'questions'>,
  seed: number,
  met: Readonly<Record<string, number>>,
): string[] =>
  inTurn(
    questions.map(({ id }) => id),
    seed,
    met,
  ).slice(0, draw);

/**
 * The options or items in the order in which they are shown; items are never shown in the right order.
 *
 * @param place where the question stands in its round
 */
export const shownOrder = (question: Question, seed: number, place: number): string[] => {
  if (question.kind === 'number') return [];
  const list = question.kind === 'order' ? question.items : question.options;
  const ids = list.map(({ id }) => id);
  const order = shuffled(ids, seed + place + 1);
  const asWritten = order.every((id, index) => id === ids[index]);
  return question.kind === 'order' && asWritten ? [...order.slice(1), ...order.slice(0, 1)] : order;
};

/** The typed number; its unit may be written behind it. */
export const typedNumber = ({ unit }: Figure, [text = '']: Answer): number | null =>
  readAmount(text, unit);

const within = (typed: number, { value, tolerance }: { value: number; tolerance: number }) =>
  Math.abs(typed - value) <= tolerance + 1e-9;

/** What a typed number earns: whether it is right, and the sentence that says why. */
export const judgedNumber = (
  question: Figure,
  answer: Answer,
): { right: boolean; why: string | undefined } | null => {
  const typed = typedNumber(question, answer);
  if (typed === null) return null;
  if (within(typed, { value: question.answer, tolerance: question.tolerance }))
    return { right: true, why: question.why };
  const mistake = question.near.find((near) => within(typed, near));
  return { right: false, why: mistake?.why ?? question.otherwise };
};

/** Whether an answer can be checked: something is chosen, everything is in order, a number can be read. */
export const isAnswer = (question: Question, answer: Answer): boolean => {
  if (question.kind === 'number') return typedNumber(question, answer) !== null;
  const ids = (question.kind === 'order' ? question.items : question.options).map(({ id }) => id);
  const known = new Set(answer).size === answer.length && answer.every((id) => ids.includes(id));
  const enough = {
    single: answer.length === 1,
    several: answer.length > 0,
    order: answer.length === ids.length,
  };
  return known && enough[question.kind];
};

/** The items that stand where they belong. */
export const inPlace = ({ items }: Order, answer: Answer): string[] =>
  answer.filter((id, index) => items[index]?.id === id);

/** All or nothing: an answer that is right in part is not right. */
export const isRight = (question: Question, answer: Answer): boolean => {
  switch (question.kind) {
    case 'number':
      return judgedNumber(question, answer)?.right ?? false;
    case 'order':
      return inPlace(question, answer).length === question.items.length;
    default:
      return question.options.every(({ id, right }) => answer.includes(id) === Boolean(right));
  }
};

/** The answer with an option chosen, or no longer chosen. */
export const withChoice = (question: Choice, answer: Answer, id: string): Answer => {
  if (question.kind === 'single') return [id];
  return answer.includes(id) ? answer.filter((one) => one !== id) : [...answer, id];
};

/** The order with one item a place up (-1) or down (1). */
export const withMove = (answer: Answer, id: string, by: -1 | 1): Answer => {
  const from = answer.indexOf(id);
  const other = answer[from + by];
  if (from < 0 || other === undefined) return answer;
  return answer.map((one) => (one === id ? other : one === other ? id : one));
};

export const rightAnswer = (question: Question): Answer => {
  switch (question.kind) {
    case 'number':
      return [String(question.answer)];
    case 'order':
      return question.items.map(({ id }) => id);
    default:
      return question.options.filter(({ right }) => right).map(({ id }) => id);
  }
};

/** `240,000 yuan`, `−3%` */
export const withUnit = (value: number, unit: string): string =>
  writeNumber(value, 6) + (unit.startsWith('%') ? '' : ' ') + unit;

/** An answer as text: a line for each option, numbered where the order counts. */
export const answerInLines = (question: Question, answer: Answer): string[] => {
  if (question.kind === 'number') {
    const typed = typedNumber(question, answer);
    return typed === null ? [] : [withUnit(typed, question.unit)];
  }
  const list = question.kind === 'order' ? question.items : question.options;
  return answer.map((id, index) => {
    const text = list.find((one) => one.id === id)?.text ?? '';
    return question.kind === 'order' ? `${index + 1} ${text}` : text;
  });
};

/** The quiz as what a round is made of. */
export const poolOf = (quiz: Pick<Quiz, 'draw' | 'questions'>): Pool => {
  const question = (id: string): Question => quiz.questions.find((one) => one.id === id)!;
  return {
    draw: (seed, met) => drawn(quiz, seed, met),
    shown: (id, seed, place) => shownOrder(question(id), seed, place),
    start: (id, shown) => (question(id).kind === 'order' ? shown : []),
    choose: (id, answer, option) => {
      const one = question(id);
      return one.kind === 'single' || one.kind === 'several'
        ? withChoice(one, answer, option)
        : null;
    },
    isAnswer: (id, answer) => isAnswer(question(id), answer),
    isRight: (id, answer) => isRight(question(id), answer),
  };
};
