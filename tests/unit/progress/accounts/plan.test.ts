import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import {
  blankLine,
  newAccount,
  withField,
  withLine,
  withTick,
  type Account,
} from '../../../../src/progress/account/model.ts';
import { byDay, planOf } from '../../../../src/progress/accounts/model/build.ts';
import type { Parts } from '../../../../src/progress/accounts/model/planner.ts';
import type { Action, Plan } from '../../../../src/progress/accounts/model/plan.ts';
import { partsOf, sheets, tools } from './sheets.ts';
import { wordsIn } from './samples.ts';

const words = wordsIn('en').plan;
const account = newAccount(1, 'Lanjiang Metro');
const plan = (parts: Parts[], of: Account = account): Plan =>
  planOf({ id: 'x', account: of, parts, locale: 'en', words });

/** Everything in a plan that has a source: its lines, wherever they stand. */
function linesIn(value: unknown): { id: string; source: { tool: string; sheet: string } | null }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value && 'id' in value ? [value as never] : [];
  return [...own, ...Object.values(value).flatMap(linesIn)];
}

describe('what a sheet becomes', () => {
  it.each(tools)('of %s is said in both languages, line by line and each of its own', (tool) => {
    for (const locale of locales) {
      const lines = linesIn(partsOf(tool, 's', sheets[tool]!, locale));
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      for (const { source } of lines) expect(source).toMatchObject({ tool, sheet: 's' });
    }
  });

  it.each(tools)('of %s is nothing where it cannot be read', (tool) => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (json) => {
        const parts = partsOf(tool, 's', { name: 'x', data: JSON.parse(json) });
        expect(parts === null || typeof parts === 'object').toBe(true);
      }),
    );
    for (const data of [null, [], 'x', {}, { people: {}, weights: 1, rows: [] }])
      expect(partsOf(tool, 's', { name: 'x', data })).toBeNull();
  });

  it('a staircase tells the step and its signs, but no day on which nobody said it happened', () => {
    const { stages, unknown } = partsOf('account-stairs', 's', sheets['account-stairs']!)!;
    expect(stages).toMatchObject([{ name: 'Wang', step: 2, since: '2026-11-12' }]);
    expect(stages![0]!.evidence.map(({ on }) => on)).toEqual([null, null]);
    expect(unknown).toHaveLength(1);
  });

  it('a balance tells who named each sum, and asks for the one that is only estimated', () => {
    const { deals, unknown } = partsOf('balance-scale', 's', sheets['balance-scale']!)!;
    const [deal] = deals!;
    expect(deal!.need.map(({ figure }) => figure.by)).toEqual(['Zhao', '']);
    expect(deal!.need.map(({ aYear }) => aYear)).toEqual([960_000, 200_000]);
    expect(deal!.cost.map(({ aYear }) => aYear)).toEqual([144_000]);
    expect(deal!.payback).toContain('8');
    expect(unknown!.map(({ what }) => what).join()).toContain('Scrap');
    // Who named an estimate is not put down as somebody to be asked.
    expect(unknown!.every(({ ask }) => ask === '')).toBe(true);
  });

  it.each([
    ['Zhu Dajiang', 'Zhu Dajiang'],
    ['李娜，设备部长', '李娜'],
    ['李娜，设备部长；请孙浩在场', ''],
    ['Li Na and Sun Hao', ''],
    ['', ''],
  ])('what is cared about on a visit to “%s” is put down to “%s”', (who, named) => {
    const { name, data } = sheets['question-planner']!;
    const visit = { ...(data as { visit: object }).visit, who };
    const parts = partsOf('question-planner', 's', { name, data: { ...(data as object), visit } });
    expect(parts!.cares).toMatchObject([{ who: named, cares: 'sleep' }]);
  });

  it('a factor to be found out is said once, in the learner’s words, and the customer does not do our work', () => {
    const { name, data } = sheets['factor-profile']!;
    const { unknown, actions } = partsOf('factor-profile', 's', { name, data })!;
    expect(unknown).toMatchObject([{ what: 'Find the contract', ask: 'Ding' }]);
    expect(actions).toMatchObject([{ what: 'ask', on: '2026-12-02', who: '' }]);
    const plans = { urgency: { what: 'Find the contract', whom: 'Ding' } };
    const only = partsOf('factor-profile', 's', { name, data: { ...(data as object), plans } })!;
    expect(only.actions).toEqual([]);
  });

  it('decision weights of which little was said tell that, and who is first nowhere', () => {
    const { name, data } = sheets['decision-weights']!;
    const whole = data as { criteria: object[]; suppliers: object[]; weights: number[][] };
    const none = whole.criteria.map(() => false);
    const said = {
      weights: whole.weights.map((all, stage) => all.map(() => stage === 0)),
      ratings: whole.suppliers.map(() => none),
    };
    const { weighs } = partsOf('decision-weights', 's', { name, data: { ...whole, said } })!;
    expect(weighs).toHaveLength(1);
    expect(weighs![0]!.says).toContain(String(whole.weights[0]![0]));
  });

  it('a map tells its gaps, and which of them has an action', () => {
    const { centres, actions } = partsOf('buying-centre-map', 's', sheets['buying-centre-map']!)!;
    const [opponent, coach] = centres![0]!.gaps;
    expect(opponent).toMatchObject({ at: { person: 'p1' }, action: actions![0]!.id });
    expect(coach).toMatchObject({ at: null, action: null });
    const { name, data } = sheets['buying-centre-map']!;
    const people = (data as { people: object[] }).people.map((one) => ({
      ...one,
      contact: 'unknown',
    }));
    const { unknown } = partsOf('buying-centre-map', 's', {
      name,
      data: { ...(data as object), people },
    })!;
    expect(unknown).toHaveLength(people.length);
    expect(actions).toMatchObject([{ on: '2026-12-04', what: 'Ask Du to introduce us' }]);
  });
});

const someSheets = fc.uniqueArray(
  fc.record({ tool: fc.constantFrom(...tools), id: fc.constantFrom('a', 'b') }),
  { selector: ({ tool, id }) => `${tool}/${id}`, maxLength: 10 },
);
const partsFor = (chosen: { tool: string; id: string }[]): Parts[] =>
  chosen.map(({ tool, id }) => partsOf(tool, id, sheets[tool]!)!);

describe('a plan', () => {
  it('of an account of which nothing is known holds nothing', () => {
    expect(linesIn(plan([]))).toEqual([]);
    expect(plan([])).toMatchObject({
      next: '',
      lead: '',
      who: { band: null },
      buying: { says: '' },
    });
  });

  it('shows what its sheets say and nothing that none of them says', () => {
    fc.assert(
      fc.property(someSheets, (chosen) => {
        const parts = partsFor(chosen);
        const said = linesIn(parts).map(({ id }) => id);
        expect(
          linesIn(plan(parts))
            .map(({ id }) => id)
            .sort(),
        ).toEqual(said.sort());
      }),
    );
  });

  it('loses just the lines of a sheet that is removed', () => {
    fc.assert(
      fc.property(someSheets, fc.nat(), (chosen, n) => {
        fc.pre(chosen.length > 0);
        const gone = chosen[n % chosen.length]!;
        const rest = linesIn(plan(partsFor(chosen.filter((one) => one !== gone))));
        const kept = linesIn(plan(partsFor(chosen))).filter(
          ({ source }) => !(source!.tool === gone.tool && source!.sheet === gone.id),
        );
        const ids = (lines: { id: string }[]) => lines.map(({ id }) => id).sort();
        expect(ids(rest)).toEqual(ids(kept));
      }),
    );
  });

  it('comes back from JSON as it was', () => {
    const whole = plan(partsFor(tools.map((tool) => ({ tool, id: 'a' }))));
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });

  it('is headed by the next step, or else by the first action that is open', () => {
    const parts = partsFor([{ tool: 'buying-centre-map', id: 'a' }]);
    expect(plan(parts).next).toBe('Ask Du to introduce us');
    const written = withField(account, 'next', { at: 2, text: ' See Gu ' });
    expect(plan(parts, written).next).toBe('See Gu');
    const ticked = withTick(account, 'buying-centre-map/a/plan:opponent:p1', 2, true);
    expect(plan(parts, ticked).next).toBe('');
    expect(plan(parts, ticked).actions).toMatchObject([{ done: true }]);
  });

  it.each([
    ['0', '0', 'in step'],
    ['3', '2', 'behind'],
    ['2', '3', 'ahead of them'],
    ['6', '0', ''],
    ['-1', '0', ''],
  ])('with the customer at %s and us at %s says %s', (customer, us, says) => {
    const placed = withField(withField(account, 'customer', { at: 2, text: customer }), 'us', {
      at: 2,
      text: us,
    });
    const said = plan([], placed).buying.says;
    if (says) expect(said).toContain(says);
    else expect(said).toBe('');
  });

  it('shows lines that were written and not those that were deleted', () => {
    const line = { at: 2, part: 'cares', done: false, gone: false } as const;
    const one = withLine(account, 'a', { ...line, says: { who: 'Gu', cares: 'five years' } });
    expect(plan([], one).cares).toMatchObject([{ who: 'Gu', cares: 'five years', talk: '' }]);
    const gone = withLine(one, 'a', { ...line, at: 3, says: {}, gone: true });
    expect(plan([], gone).cares).toEqual([]);
  });
});

it('what is said of one person stands together, however the name is written', () => {
  const care = (who: string, cares: string) => ({
    ...{ at: 2, part: 'cares', done: false, gone: false, says: { who, cares } },
  });
  const said = [care('Gu', 'years'), care('Du', 'nights'), care(' gu', 'figures'), care('', 'a')];
  const of = said.reduce(
    (now, line, at) => withLine(now, `l${at}`, line as Parameters<typeof withLine>[2]),
    account,
  );
  expect(plan([], of).cares.map(({ cares }) => cares)).toEqual(['years', 'figures', 'nights', 'a']);
});

it('what is open comes by day, then without a day, and what is done comes last', () => {
  const action = fc.record({
    on: fc.constantFrom(null, '2026-12-01', '2026-12-04'),
    done: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(action), (all) => {
      const sorted = byDay(all as Action[]).map(({ on, done }) => `${Number(done)}${on ?? 'z'}`);
      expect(sorted).toEqual([...sorted].sort());
      expect(sorted).toHaveLength(all.length);
    }),
  );
});

describe('to an action of a sheet, the plan adds', () => {
  const source = { tool: 'buying-centre-map', sheet: 's', name: 'Map' };
  const told = (of: Partial<Action> = {}): Parts => ({
    actions: [
      {
        ...{ id: 'buying-centre-map/s/plan:x', source, on: null, what: 'See Gu', who: '' },
        ...{ why: '', done: false },
        ...of,
      },
    ],
  });
  const added = (says: Record<string, string>): Account =>
    withLine(account, 'buying-centre-map/s/plan:x', {
      ...{ at: 2, part: 'actions', done: false, gone: false },
      says,
    });

  it('who does it and on which day, and no line of its own', () => {
    const { actions } = plan([told()], added({ who: 'Lin', on: '2026-12-01' }));
    expect(actions).toHaveLength(1);
    expect(actions[0]).toMatchObject({ who: 'Lin', on: '2026-12-01', what: 'See Gu' });
    expect(plan([], added({ who: 'Lin' })).actions).toEqual([]);
  });

  it('nothing that the sheet says itself', () => {
    const { actions } = plan(
      [told({ on: '2026-12-09', who: 'Zhou' })],
      added({ who: 'Lin', on: '2026-12-01' }),
    );
    expect(actions[0]).toMatchObject({ who: 'Zhou', on: '2026-12-09' });
  });

  it('no room that a new line takes for itself', () => {
    expect(blankLine(added({}), 'actions')).toBeNull();
  });
});
