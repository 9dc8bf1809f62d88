import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plan } from '../../../../../src/progress/accounts/model/plan.ts';
import { onPaper } from '../../../../../src/progress/accounts/out/model/paper.ts';
import { isRoomFor } from '../../../../../src/progress/accounts/out/model/room.ts';
import { examples, exampleIn } from '../samples.ts';
import { emptyIn } from './samples.ts';

const example = exampleIn('zh-CN');
const times = <T extends object>(n: number, one: T): T[] =>
  Array.from({ length: n }, (_, at) => ({ ...one, id: `x-${at}` }));
const action = { ...example.actions[0]!, done: false };
const care = example.cares[0]!;
const unknown = example.unknown[0]!;

it.each(examples)(
  'paper of the example in $locale leaves out what is done and what is to be said',
  (plan) => {
    const { plan: paper } = onPaper(plan);
    expect(paper.actions.every(({ done }) => !done)).toBe(true);
    expect([paper.sentences, paper.questions, paper.note]).toEqual([[], [], '']);
  },
);

it('what has room on two pages is printed whole, and nothing is said to be left', () => {
  const { plan, left, parted } = onPaper(example);
  expect([left, parted]).toEqual([{}, true]);
  const open = example.actions.filter(({ done }) => !done);
  expect(plan.actions).toEqual(open.map((one) => ({ ...one, source: null })));
  expect(plan.lead).toBe(example.lead);
  expect(plan.cares).toEqual(example.cares);
});

it('a part with much to say takes the room that others leave it', () => {
  const bare = { ...emptyIn('zh-CN'), actions: times(30, action) };
  expect(onPaper(bare).plan.actions).toHaveLength(30);
  const full = { ...example, actions: times(30, action) };
  const { plan, left } = onPaper(full);
  expect(plan.actions.length).toBeGreaterThan(3);
  expect(plan.actions.length).toBeLessThan(30);
  expect(left.actions).toEqual({ lines: 30 - plan.actions.length, ends: 0 });
});

it('a text that is longer than its first lines ends in three dots, and its part says so', () => {
  const long = { ...example, lead: '他们要换三条线。'.repeat(75), cares: times(9, care) };
  const { plan, left } = onPaper(long);
  expect(plan.lead).toMatch(/…$/);
  expect(long.lead.startsWith(plan.lead.slice(0, -1))).toBe(true);
  expect(left.head).toEqual({ lines: 0, ends: 1 });
});

it('a balance keeps all its weights, or it would tip otherwise', () => {
  const [deal] = example.deals as [Plan['deals'][number]];
  const heavy = { ...deal, need: Array.from({ length: 12 }, () => deal.need[0]!) };
  const { plan, left } = onPaper({ ...example, deals: [heavy] });
  expect([plan.deals.map(({ need }) => need.length), left.deals?.lines ?? 0]).toEqual([[12], 0]);
});

it('paper names no sheet that nobody can open there', () => {
  const source = { tool: 'balance-scale', sheet: 's', name: 'Sheet of mine' };
  const deals = example.deals.map((deal) => ({ ...deal, source }));
  expect(JSON.stringify(onPaper({ ...example, deals }))).not.toContain('Sheet of mine');
});

const words = (most: number) =>
  fc
    .tuple(fc.constantFrom('停机', 'stops ', '一'), fc.nat(most))
    .map(([word, n]) => word.repeat(Math.ceil(n / word.length)).trim());

it('whatever is written, it has room, and each part counts what it leaves out', () => {
  fc.assert(
    fc.property(
      fc.record({
        lead: words(600),
        text: words(600),
        cares: fc.array(words(600), { maxLength: 30 }),
        unknown: fc.array(words(200), { maxLength: 30 }),
        actions: fc.array(words(600), { maxLength: 30 }),
      }),
      fc.constantFrom(...examples),
      (said, base) => {
        const plan: Plan = {
          ...base,
          lead: said.lead,
          who: { ...base.who, text: said.text },
          cares: said.cares.map((cares, at) => ({ ...care, id: `c${at}`, cares })),
          unknown: said.unknown.map((what, at) => ({ ...unknown, id: `u${at}`, what })),
          actions: said.actions.map((what, at) => ({ ...action, id: `a${at}`, what })),
        };
        const { plan: paper, left, parted } = onPaper(plan);
        expect(isRoomFor(paper, parted)).toBe(true);
        for (const part of ['cares', 'unknown', 'actions'] as const) {
          const meets = part === 'cares' ? plan.meets.length - paper.meets.length : 0;
          expect(left[part]?.lines ?? 0).toBe(plan[part].length - paper[part].length + meets);
          paper[part].forEach((line, at) => expect(line.id).toBe(plan[part][at]!.id));
        }
        const ends = [...paper.actions.filter(({ what }, at) => what !== plan.actions[at]!.what)]
          .length;
        expect(left.actions?.ends ?? 0).toBe(ends);
        expect(Boolean(left.head)).toBe(paper.lead !== plan.lead);
      },
    ),
    { numRuns: 40 },
  );
});
