import type { Localized } from '../../../i18n/text.ts';
import type { DrawnWeight } from '../../kit/balance/model.ts';
import { shuffled } from '../../kit/model.ts';
import type { First } from '../../kit/parts/model.ts';
import type { BalanceData } from '../schema.ts';

/** What is said of a question that was asked, and at the end. */
export const saidLater = ['reply', 'why', 'end'] as const;

export type WholeStory = Localized<BalanceData>;
export type Story = First<WholeStory, (typeof saidLater)[number]>;
export type Cost = Story['costs'][number];
export type Question = Cost['questions'][number];

/** A question that was asked about a cost. */
export interface Asked {
  cost: string;
  question: string;
}

export const isRight = (cost: Pick<Cost, 'questions'>, question: string): boolean =>
  cost.questions.some(({ id, right }) => id === question && right === true);

/** The costs that a right question has brought to light, in the story's order. */
export const revealed = (costs: readonly Cost[], asked: readonly Asked[]): Cost[] =>
  costs.filter((cost) => asked.some((one) => one.cost === cost.id && isRight(cost, one.question)));

/** What lies on the two pans: nothing at first, then a problem without a figure, then what comes to light. */
export function pansOf(
  story: Story,
  step: number,
  asked: readonly Asked[],
): { need: DrawnWeight[]; cost: DrawnWeight[] } {
  if (step === 0) return { need: [], cost: [] };
  return {
    need: [
      { id: 'problem', label: story.problem.label, sum: 0 },
      ...revealed(story.costs, asked).map(({ id, label, sum }) => ({ id, label, sum })),
    ],
    cost: [{ id: 'solution', ...story.solution }],
  };
}

/** All pans with the problem cut to the part that the solution removes, 0 to 1. */
export const removing = (weights: readonly DrawnWeight[], part: number): DrawnWeight[] =>
  weights.map((weight) => ({ ...weight, sum: Math.round(weight.sum * part) }));

/**
 * The months in which what the solution saves has paid for it, to the half month, rounded up; null while
 * nothing that comes every year is known. What comes once is saved once.
 */
export function monthsBack(story: Story, found: readonly Cost[], part: number): number | null {
  const sum = (yearly: boolean): number =>
    part * found.filter((cost) => cost.yearly === yearly).reduce((all, one) => all + one.sum, 0);
  const left = Math.max(0, story.solution.sum - sum(false));
  const yearly = sum(true);
  return yearly > 0 ? Math.ceil((left / yearly) * 24 - 1e-9) / 2 : null;
}

/** The questions in the order in which they are shown. */
export const shownQuestions = (cost: Cost, seed: number, place: number): Question[] =>
  shuffled(cost.questions, seed + place + 1);

/** The costs that the first question about them brought to light, of all costs, 0 to 1. */
export function score(costs: readonly Cost[], asked: readonly Asked[]): number {
  const atOnce = costs.filter((cost) => {
    const first = asked.find((one) => one.cost === cost.id);
    return first !== undefined && isRight(cost, first.question);
  });
  return atOnce.length / costs.length;
}
