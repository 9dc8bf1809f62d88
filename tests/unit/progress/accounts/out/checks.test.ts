import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../src/progress/accounts/model/plan.ts';
import {
  askedBy,
  checksOf,
  mostAsked,
  own,
  points,
  type Point,
} from '../../../../../src/progress/accounts/out/model/checks.ts';
import { exampleIn, examples } from '../samples.ts';
import { emptyIn, outWordsIn, today } from './samples.ts';

const words = outWordsIn('en');
const example = exampleIn('zh-CN');
const stateOf = (plan: Plan, point: Point, on = today) =>
  checksOf(plan, on).find((check) => check.point === point)!.state;
const open = (plan: Plan): Point[] =>
  checksOf(plan, today)
    .filter(({ state }) => state === 'open')
    .map(({ point }) => point);
const [centre] = example.centres as [Plan['centres'][number]];
const [stage] = example.stages as [Plan['stages'][number]];
const [deal] = example.deals as [Plan['deals'][number]];

it('there are twelve points, and two of them only the learner can tell', () => {
  expect(points).toHaveLength(12);
  for (const plan of [example, emptyIn('en')])
    expect(
      checksOf(plan, today)
        .filter(({ state }) => state === 'own')
        .map(({ point }) => point),
    ).toEqual([...own]);
});

it.each(examples)('the example in $locale has everything that the page can see', (plan) => {
  expect(open(plan)).toEqual([]);
});

it('a plan of which only the name is known has nothing of it', () => {
  expect(open(emptyIn('zh-CN'))).toEqual(points.slice(0, 10));
});

/** What is taken from the example, and the points that are open then. */
const taken: [string, Partial<Plan>, Point[]][] = [
  ['the band', { who: { ...example.who, band: null } }, ['band']],
  [
    'who named the numbers of the band',
    { who: { ...example.who, figures: example.who.figures.map((one) => ({ ...one, by: ' ' })) } },
    ['band'],
  ],
  [
    'our place on the road',
    { buying: { ...example.buying, us: { ...example.buying.us, at: null } } },
    ['tracks'],
  ],
  [
    'everybody who signs',
    { centres: [{ ...centre, people: centre.people.filter(({ level }) => level > 0) }] },
    ['signer'],
  ],
  ['the map', { centres: [] }, ['signer', 'coach', 'gaps', 'cares']],
  [
    'everybody on the map',
    { centres: [{ ...centre, people: [], gaps: [] }] },
    ['signer', 'coach', 'gaps', 'cares'],
  ],
  [
    'who has great influence',
    {
      centres: [
        {
          ...centre,
          people: centre.people.map((one) => ({ ...one, influence: 'medium' as const })),
        },
      ],
    },
    ['cares'],
  ],
  [
    'what is planned about the missing coach',
    {
      centres: [
        { ...centre, gaps: centre.gaps.map((gap) => (gap.at ? gap : { ...gap, action: null })) },
      ],
    },
    ['coach', 'gaps'],
  ],
  ['what the mightiest care about', { cares: example.cares.slice(1) }, ['cares']],
  [
    'the words about what they care about',
    { cares: example.cares.map((one) => ({ ...one, cares: '' })) },
    ['cares'],
  ],
  [
    'the days of the evidence',
    { stages: [{ ...stage, evidence: stage.evidence.map((one) => ({ ...one, on: null })) }] },
    ['evidence'],
  ],
  ['the stage', { stages: [] }, ['evidence']],
  ['one pan of the balance', { deals: [{ ...deal, cost: [] }] }, ['deal']],
  ['the pay-back', { deals: [{ ...deal, payback: '' }] }, ['deal']],
  [
    'who named one of the costs',
    {
      deals: [
        {
          ...deal,
          need: deal.need.map((one, at) =>
            at === 0 ? { ...one, figure: { ...one.figure, by: '' } } : one,
          ),
        },
      ],
    },
    ['deal'],
  ],
  ['what is not known', { unknown: [] }, ['unknown']],
  ['whom to ask', { unknown: example.unknown.map((one) => ({ ...one, ask: ' ' })) }, ['unknown']],
  ['what to ask', { unknown: example.unknown.map((one) => ({ ...one, what: ' ' })) }, ['unknown']],
  [
    'the numbers, though not who said them',
    { who: { ...example.who, figures: example.who.figures.map((one) => ({ ...one, value: '' })) } },
    ['band'],
  ],
  [
    'what is to be done',
    { actions: example.actions.map((one) => ({ ...one, what: '' })) },
    ['actions'],
  ],
  ['the next step', { next: '' }, ['actions']],
  [
    'the days of the actions',
    { actions: example.actions.map((one) => ({ ...one, on: null })) },
    ['gaps', 'actions'],
  ],
  [
    'everything still to do',
    { actions: example.actions.map((one) => ({ ...one, done: true })) },
    ['actions'],
  ],
];

describe('the example without', () => {
  it.each(taken)('%s', (_, without, points) => {
    expect(open({ ...example, ...without })).toEqual(points);
  });
});

it('an action is overdue on the day after its day, and not on it', () => {
  const first = example.actions
    .filter(({ done }) => !done)
    .map(({ on }) => on!)
    .sort()[0]!;
  expect(first).toBe('2026-12-01');
  expect(stateOf(example, 'actions', '2026-12-01')).toBe('met');
  expect(stateOf(example, 'actions', '2026-12-02')).toBe('open');
});

it('who does not know the customer yet needs no evidence for it', () => {
  expect(stateOf({ ...example, stages: [{ ...stage, step: 0, evidence: [] }] }, 'evidence')).toBe(
    'met',
  );
  expect(stateOf({ ...example, stages: [{ ...stage, step: 1, evidence: [] }] }, 'evidence')).toBe(
    'open',
  );
});

it('evidence counts that was noted on the plan itself', () => {
  const bare = [{ ...stage, evidence: [] }];
  const noted = { id: 'e1', source: null, on: '2026-11-20', says: '他来看了机器' };
  expect(stateOf({ ...example, stages: bare, evidence: [noted] }, 'evidence')).toBe('met');
  expect(
    stateOf({ ...example, stages: bare, evidence: [{ ...noted, on: null }] }, 'evidence'),
  ).toBe('open');
});

it('one thing that we know whom to ask about is enough', () => {
  const unknown = example.unknown.map((one, at) => (at ? { ...one, ask: '' } : one));
  expect(stateOf({ ...example, unknown }, 'unknown')).toBe('met');
});

it('a coach needs no plan for finding one', () => {
  const gaps = centre.gaps.filter(({ at }) => at !== null);
  expect(stateOf({ ...example, centres: [{ ...centre, gaps }] }, 'coach')).toBe('met');
});

it('a manager asks three things: what is open first, then what no page can show', () => {
  expect(askedBy(checksOf(emptyIn('en'), today))).toEqual(['band', 'tracks', 'signer']);
  expect(askedBy(checksOf({ ...example, unknown: [] }, today))).toEqual(['unknown', ...own]);
  expect(askedBy(checksOf(example, today))).toEqual([...own, 'band']);
});

it('whatever is met or open, a manager asks three different things that there are words for', () => {
  const state = fc.constantFrom('met', 'open', 'own');
  fc.assert(
    fc.property(
      fc.tuple(...points.map((point) => fc.record({ point: fc.constant(point), state }))),
      (checks) => {
        const asked = askedBy(checks as ReturnType<typeof checksOf>);
        expect(new Set(asked).size).toBe(mostAsked);
        for (const point of asked) expect(words.points[point].ask).toBeTruthy();
      },
    ),
  );
});

const lacksOf = (plan: Plan, point: Point, on = today) =>
  checksOf(plan, on).find((check) => check.point === point)!.lacks;

it('a point that is open names what it is about', () => {
  const [first, second] = example.actions.filter(({ done }) => !done);
  const actions = [
    { ...first!, on: null, what: '打电话' },
    { ...second!, on: '2026-11-27', what: '寄样品' },
  ];
  expect(lacksOf({ ...example, next: '', actions }, 'actions')).toEqual({
    untitled: [''],
    open: [],
    undated: ['打电话'],
    overdue: ['寄样品'],
  });
  const mighty = centre.people.filter(({ influence }) => influence === 'great');
  expect(lacksOf({ ...example, cares: [] }, 'cares').which).toEqual(mighty.map(({ name }) => name));
  const need = deal.need.map((one) => ({ ...one, figure: { ...one.figure, by: '' } }));
  expect(lacksOf({ ...example, deals: [{ ...deal, need }] }, 'deal').which).toEqual(
    need.map(({ label }) => label),
  );
  expect(lacksOf(example, 'actions')).toEqual({});
});
