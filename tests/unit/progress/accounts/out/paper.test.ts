import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plan } from '../../../../../src/progress/accounts/model/plan.ts';
import { onPaper as onPaperIn } from '../../../../../src/progress/accounts/out/model/paper/paper.ts';
import { endsOf, usual } from '../../../../../src/progress/accounts/out/model/paper/lines.ts';
import { pagesOf as pagesIn } from '../../../../../src/progress/accounts/out/model/paper/room.ts';
import { examples, exampleIn } from '../samples.ts';
import { emptyIn, outWordsIn, today } from './samples.ts';

const onPaper = (plan: Plan, faces = usual) =>
  onPaperIn(plan, outWordsIn(plan.locale), today, faces);
const pagesOf = (plan: Plan, faces = usual) => pagesIn(plan, faces, { asked: [], said: '' });
const example = exampleIn('zh-CN');
const times = <T extends object>(n: number, one: T): T[] =>
  Array.from({ length: n }, (_, at) => ({ ...one, id: `x-${at}` }));
const action = { ...example.actions[0]!, done: false };
const care = example.cares[0]!;
const unknown = example.unknown[0]!;

it.each(examples)('paper of the example in $locale leaves out only what is done', (plan) => {
  const { plan: paper, left, notes } = onPaper(plan);
  expect(paper.actions.every(({ done }) => !done)).toBe(true);
  expect(Object.keys(left).filter((part) => part !== 'unknown')).toEqual([]);
  expect(left.unknown?.lines ?? 0).toBeLessThan(2);
  expect(notes.join()).toContain(outWordsIn(plan.locale).paper.doneActions);
});

/** A font whose letters are so wide, as DejaVu's are against Arial's. */
const setWide = (ems: number) => {
  const face = (sign: string): number => (sign > '\u2e80' ? 1 : ems);
  return { text: face, lead: face, title: face };
};

it('in a wide font less has room on two pages, in a narrow one more, and both fill them', () => {
  const long = { ...exampleIn('en'), actions: times(40, exampleIn('en').actions[0]!) };
  const [narrow, wide] = [0.4, 0.6].map((ems) => {
    const faces = setWide(ems);
    const { plan, asked } = onPaper(long, faces);
    const pages = pagesIn(plan, faces, { asked, said: '—'.repeat(90) });
    expect(pages.length).toBe(2);
    expect(Math.min(...pages)).toBeGreaterThan(0.6);
    return plan.actions.length + plan.cares.length + plan.unknown.length;
  });
  expect(wide!).toBeLessThan(narrow!);
});

it('a word is never parted where a line can hold it', () => {
  const face = setWide(0.5).text;
  const text = 'Compare Position Halvorsen-Whitcombe';
  const lines = (width: number): string[] => {
    const ends = endsOf(face, text, width, 1);
    return ends.map((end, place) => text.slice(ends[place - 1] ?? 0, end).trim());
  };
  expect(lines(9)).toEqual(['Compare Position', 'Halvorsen-', 'Whitcombe']);
  expect(lines(7.9)).toEqual(['Compare', 'Position', 'Halvorsen-', 'Whitcombe']);
  expect(lines(3).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

it('whatever has no room, the action that the title promises is printed', () => {
  const promised = { ...action, id: 'promised', on: '2027-03-01', what: '请周建国引见陈露' };
  const actions = [...times(60, action), promised];
  const { plan, left } = onPaper({ ...example, next: '12 月 15 日前，请周建国引见陈露', actions });
  expect(left.actions!.lines).toBeGreaterThan(20);
  expect(plan.actions.at(-1)!.id).toBe('promised');
  const other = onPaper({ ...example, next: '写一封信', actions }).plan;
  expect(other.actions.map(({ id }) => id)).not.toContain('promised');
});

it('what is overdue says so, and gives way to what is still to come', () => {
  const late = { ...action, id: 'late', on: '2026-11-27', who: '' };
  const due = { ...action, id: 'due', on: today, who: '' };
  const both = onPaper({ ...emptyIn('zh-CN'), actions: [late, due] }).plan;
  expect(both.actions.map(({ who }) => who)).toEqual([outWordsIn('zh-CN').paper.overdue, '']);
  const many = onPaper({ ...example, next: '别的', actions: [late, ...times(60, due)] }).plan;
  expect(many.actions.map(({ id }) => id)).not.toContain('late');
});

it('of a crowded cell those who weigh most are drawn, and everybody else is named', () => {
  const [centre] = example.centres as [Plan['centres'][number]];
  const crowd = Array.from({ length: 14 }, (_, at) => ({
    ...centre.people[0]!,
    ...{ id: `c${at}`, name: `很长的名字的人${at}`, level: 1, function: 1 },
    influence: at === 9 ? ('great' as const) : ('small' as const),
  }));
  const full = { ...example, actions: times(12, action), centres: [{ ...centre, people: crowd }] };
  const { plan } = onPaper(full);
  const { people, says } = plan.centres[0]!;
  expect(people.map(({ id }) => id)).toContain('c9');
  expect(people.length).toBeLessThan(14);
  for (const { name } of crowd)
    expect(people.some((one) => one.name === name) || says.includes(name)).toBe(true);
  for (const part of [plan.actions, plan.cares, plan.stages, plan.deals, plan.unknown])
    expect(part.length).toBeGreaterThan(0);
});

it('a title as long as a letter never fills the page', () => {
  const { plan, left } = onPaper({ ...example, next: '停机两次，备件没到，'.repeat(60) });
  expect(plan.next.length).toBeLessThan(140);
  expect(left.head!.ends).toBe(1);
  expect(pagesOf({ ...emptyIn('zh-CN'), next: plan.next })[0]).toBeLessThan(0.4);
});

it('a line that was left blank is not printed, and a part that nobody wrote is named', () => {
  const blank = { id: 'b', source: null, on: null, says: '  ' };
  const { plan, notes } = onPaper({ ...emptyIn('en'), next: 'Ask', evidence: [blank] });
  expect(plan.evidence).toEqual([]);
  expect(notes.join()).toContain(plan.titles.deals);
});

it('a day with no word beside it is not printed', () => {
  const dated = { id: 'd', source: null, on: '2026-11-19', says: ' ' };
  expect(onPaper({ ...emptyIn('en'), next: 'Ask', evidence: [dated] }).plan.evidence).toEqual([]);
});

it('what has room on two pages is printed whole, and nothing is said to be left', () => {
  const { plan, left } = onPaper(example);
  expect(left).toEqual({});
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
          unknown: said.unknown
            .filter(Boolean)
            .map((what, at) => ({ ...unknown, id: `u${at}`, what })),
          actions: said.actions
            .filter(Boolean)
            .map((what, at) => ({ ...action, id: `a${at}`, what })),
        };
        const { plan: paper, left } = onPaper(plan);
        const pages = pagesOf(paper);
        expect([pages.length <= 2, pages.every((used) => used <= 1)]).toEqual([true, true]);
        for (const part of ['cares', 'unknown', 'actions'] as const) {
          const meets = part === 'cares' ? plan.meets.length - paper.meets.length : 0;
          if (paper[part].length + (part === 'cares' ? paper.meets.length : 0) === 0) continue;
          expect(left[part]?.lines ?? 0).toBe(plan[part].length - paper[part].length + meets);
          const order = plan[part].map(({ id }) => id);
          const printed = paper[part].map(({ id }) => id);
          expect(printed).toEqual(order.filter((id) => printed.includes(id)));
        }
        const whole = new Set(plan.actions.map(({ what }) => what));
        const ends = [...paper.actions.filter(({ what }) => !whole.has(what))].length;
        expect(left.actions?.ends ?? 0).toBe(ends);
        expect(Boolean(left.head)).toBe(paper.lead !== plan.lead);
      },
    ),
    { numRuns: 40 },
  );
});
