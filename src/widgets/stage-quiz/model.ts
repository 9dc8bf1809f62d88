import type { Localized } from '../../i18n/text.ts';
import { shuffled } from '../kit/model.ts';
import type { First } from '../kit/parts/model.ts';
import { inTurn, type Answer, type Pool } from '../kit/round/model.ts';
import { stages } from '../kit/stage/model.ts';
import type { Stage } from '../kit/stage/schema.ts';
import type { StageQuizData } from './schema.ts';

/** What is said of an answer, and not needed before there is one. */
export const saidLater = ['feedback', 'why', 'notes'] as const;

export type WholeStageQuiz = Localized<StageQuizData>;
export type StageQuiz = First<WholeStageQuiz, (typeof saidLater)[number]>;
export type Case = StageQuiz['cases'][number];

/** Each case asks twice: which stage it shows, then which step is next. */
export type Part = 'stage' | 'step';

type Cases = {
  draw: number;
  cases: readonly Pick<Case, 'id' | 'stage' | 'steps' | 'note'>[];
};

const nameOf = (id: string, part: Part): string => `${id}/${part}`;

/** The case and the part that a question of the round stands for. */
export const partOf = (question: string): { id: string; part: Part } => {
  const [id = '', part] = question.split('/');
  return { id, part: part === 'step' ? 'step' : 'stage' };
};

/**
 * The cases of a round: as many of each stage, those met longest ago or never first, in mixed order. One of
 * them crosses a red line, where the quiz has such a case: the one whose turn it is.
 */
export const drawn = (
  { draw, cases }: Cases,
  seed: number,
  met: Readonly<Record<string, number>>,
): string[] => {
  const metCases = Object.fromEntries(cases.map(({ id }) => [id, met[nameOf(id, 'stage')] ?? 0]));
  const red = cases.filter(({ note }) => note !== undefined).map(({ id }) => id);
  const turn = { ...metCases, ...redTurns(inTurn(red, seed, metCases), metCases, draw) };
  const taken = stages.flatMap((stage, index) => {
    const ids = cases.filter((one) => one.stage === stage).map(({ id }) => id);
    return inTurn(ids, seed + index, turn).slice(0, draw / stages.length);
  });
  return shuffled(taken, seed);
};

/**
 * Brings the first of the cases that cross a red line to the front of its stage. Of those met as long ago, one
 * for each round to come is put behind the others, so that a lucky round does not use them all up.
 */
function redTurns(
  [first, ...others]: readonly string[],
  met: Readonly<Record<string, number>>,
  draw: number,
): Record<string, number> {
  if (first === undefined) return {};
  const asLongAgo = (id: string): boolean => met[id] === met[first];
  const toCome = Math.ceil(Object.keys(met).filter(asLongAgo).length / draw) - 1;
  const kept = others.filter(asLongAgo).slice(0, toCome);
  return Object.fromEntries([[first, -1], ...kept.map((id) => [id, met[id]! + 0.5])]);
}

/** The quiz as what a round is made of. */
export const poolOf = (quiz: Cases): Pool => {
  const optionsOf = (question: string): string[] => {
    const { id, part } = partOf(question);
    if (part === 'stage') return stages;
    return quiz.cases.find((one) => one.id === id)!.steps.map((step) => step.id);
  };
  return {
    draw: (seed, met) =>
      drawn(quiz, seed, met).flatMap((id) => [nameOf(id, 'stage'), nameOf(id, 'step')]),
    // The stages keep the order of the staircase.
    shown: (question, seed, place) =>
      partOf(question).part === 'stage'
        ? [...stages]
        : shuffled(optionsOf(question), seed + place + 1),
    start: () => [],
    choose: (_question, _answer, option) => [option],
    isAnswer: (question, answer) => answer.length === 1 && optionsOf(question).includes(answer[0]!),
    isRight: (question, [given]: Answer) => given === rightIn(quiz, question),
  };
};

/** The stage, or the id of the step, that is right. */
export const rightIn = ({ cases }: Pick<Cases, 'cases'>, question: string): string => {
  const { id, part } = partOf(question);
  const one = cases.find((other) => other.id === id)!;
  return part === 'stage' ? one.stage : one.steps.find(({ right }) => right)!.id;
};

export interface Tally {
  /** how many cases were asked */
  all: number;
  /** of them with the stage named rightly, and with the right next step */
  named: number;
  stepped: number;
}

/** How a round went for each stage, and for the cases in which the right step is to decline. */
export const tally = (
  { cases }: Pick<Cases, 'cases'>,
  asked: readonly string[],
  verdicts: readonly boolean[],
): { stages: (Tally & { stage: Stage })[]; red: Tally } => {
  const count = (of: (one: Cases['cases'][number]) => boolean): Tally => {
    const ids = cases.filter(of).map(({ id }) => id);
    const rights = (part: Part): number =>
      asked.filter((question, place) => {
        const which = partOf(question);
        return which.part === part && ids.includes(which.id) && verdicts[place];
      }).length;
    const all = ids.filter((id) => asked.includes(nameOf(id, 'stage'))).length;
    return { all, named: rights('stage'), stepped: rights('step') };
  };
  return {
    stages: stages.map((stage) => ({ stage, ...count((one) => one.stage === stage) })),
    red: count(({ note }) => note !== undefined),
  };
};

/**
 * What was mistaken for what, most often first: a stage that was named where another was right.
 *
 * @param given the answers of the round, by question
 */
export const mistaken = (
  quiz: Pick<Cases, 'cases'>,
  given: Readonly<Record<string, Answer>>,
): { right: Stage; given: Stage; times: number }[] => {
  const found = new Map<string, number>();
  for (const [question, [stage]] of Object.entries(given)) {
    const right = rightIn(quiz, question);
    if (partOf(question).part === 'step' || stage === undefined || stage === right) continue;
    const key = `${right} ${stage}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return [...found]
    .map(([key, times]) => {
      const [right, stage] = key.split(' ') as [Stage, Stage];
      return { right, given: stage, times };
    })
    .sort((a, b) => b.times - a.times);
};
