import { expect, it } from 'vitest';
import type { Plan } from '../../../../src/progress/accounts/model/plan.ts';
import { exampleIn, examples } from './samples.ts';

const figuresOf = ({ who, deals }: Plan) => [
  ...who.figures,
  ...deals.flatMap(({ need, cost }) => [...need, ...cost].map(({ figure }) => figure)),
];

it.each(examples)('the example in $locale names somebody for every number', (plan) => {
  expect(figuresOf(plan).length).toBeGreaterThan(4);
  expect(figuresOf(plan).filter(({ by }) => by === '')).toEqual([]);
});

it.each(examples)('the example in $locale has an action for every gap', ({ centres, actions }) => {
  const gaps = centres.flatMap((centre) => centre.gaps);
  expect(gaps.length).toBeGreaterThan(0);
  for (const { action } of gaps) expect(actions.map(({ id }) => id)).toContain(action);
});

it.each(examples)('the example in $locale adds up', ({ deals: [deal] }) => {
  const sum = (list: { aYear: number }[]) => list.reduce((all, { aYear }) => all + aYear, 0);
  expect([sum(deal!.need), sum(deal!.cost)]).toEqual([1_950_000, 1_560_000]);
  const once = deal!.cost.reduce((all, { aYear }) => all + aYear * deal!.years, 0);
  expect(Math.ceil((once / sum(deal!.need)) * 12 - 1e-9)).toBe(48);
});

it('both languages say the same of the same people', () => {
  const shape = ({ centres }: Plan) =>
    centres.map(({ people }) => people.map(({ name, post, says, ...rest }) => rest));
  expect(shape(exampleIn('en'))).toEqual(shape(exampleIn('zh-CN')));
});
