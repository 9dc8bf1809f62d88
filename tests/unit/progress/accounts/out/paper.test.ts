import { expect, it } from 'vitest';
import type { Plan } from '../../../../../src/progress/accounts/model/plan.ts';
import { most, onPaper } from '../../../../../src/progress/accounts/out/model/paper.ts';
import { examples, exampleIn } from '../samples.ts';

const example = exampleIn('en');
const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);

it.each(examples)(
  'paper of the example in $locale leaves out what is done and what is to be said',
  (plan) => {
    const { plan: paper, left } = onPaper(plan);
    const open = plan.actions.filter(({ done }) => !done);
    expect(paper.actions).toEqual(open.map((action) => ({ ...action, source: null })));
    expect([paper.sentences, paper.questions, paper.note]).toEqual([[], [], '']);
    const done = plan.actions.filter((action) => action.done).length;
    expect(left).toBe(done + plan.sentences.length + plan.questions.length);
    expect(paper.deals).toEqual(plan.deals);
  },
);

it('as many lines as there is room for are printed, and one more is counted', () => {
  const bare: Plan = { ...example, actions: [], sentences: [], questions: [] };
  const [unknown] = example.unknown as [Plan['unknown'][number]];
  const full = onPaper({ ...bare, unknown: times(most.unknown, unknown) });
  expect([full.plan.unknown.length, full.left]).toEqual([most.unknown, 0]);
  const over = onPaper({ ...bare, unknown: times(most.unknown + 1, unknown) });
  expect([over.plan.unknown.length, over.left]).toEqual([most.unknown, 1]);
});

it('a balance keeps all its weights, or it would tip otherwise', () => {
  const [deal] = example.deals as [Plan['deals'][number]];
  const heavy = { ...deal, need: times(12, deal.need[0]!) };
  expect(onPaper({ ...example, deals: [heavy] }).plan.deals[0]!.need).toHaveLength(12);
});

it('paper names no sheet that nobody can open there', () => {
  const source = { tool: 'balance-scale', sheet: 's', name: 'Sheet of mine' };
  const deals = example.deals.map((deal) => ({ ...deal, source }));
  expect(JSON.stringify(onPaper({ ...example, deals }))).not.toContain('Sheet of mine');
});
