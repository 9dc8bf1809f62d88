import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { localize } from '../../../../src/i18n/text.ts';
import type { Parts, Planner } from '../../../../src/progress/accounts/model/planner.ts';
import { kitRoom } from '../../../../src/widgets/kit/words.ts';
import { kinds } from '../../../../src/widgets/registry.ts';

const read = (path: string): unknown => parse(readFileSync(`content/${path}.yaml`, 'utf8'));

const planners = import.meta.glob<{ planned: Planner<never> }>(
  '../../../../src/widgets/*/plan.model.ts',
  { eager: true },
);

/** The tools that tell a plan something. */
export const tools = Object.keys(planners).map((path) => path.split('/').at(-2)!);

const knownTold = new Map<string, unknown>();

/** What a tool's planner is told in one language, as its built page tells it. */
function toldTo(tool: string, locale: Locale): unknown {
  const key = `${tool} ${locale}`;
  if (knownTold.has(key)) return knownTold.get(key);
  const kind = kinds.find(({ name }) => name === tool)!;
  const [file = ''] = readdirSync(`content/${kind.folder}`);
  const { listed: _, ...words } = read(`ui/${locale}/${tool}`) as Record<string, unknown>;
  const told =
    kind.late.plan?.({
      locale,
      data: localize(
        kind.schema.parse(read(`${kind.folder}/${file.replace('.yaml', '')}`)),
        locale,
      ) as never,
      words,
      kit: kitRoom.parse(read(`ui/${locale}/kit`)),
      files: {} as never,
    }) ?? null;
  knownTold.set(key, JSON.parse(JSON.stringify(told)));
  return knownTold.get(key);
}

/** What a sheet says for a plan. */
export function partsOf(
  tool: string,
  id: string,
  sheet: { name: string; data: unknown },
  locale: Locale = 'en',
): Parts | null {
  const { planned } = planners[`../../../../src/widgets/${tool}/plan.model.ts`]!;
  const source = { tool, sheet: id, name: sheet.name };
  const line = (part: string) => ({ id: `${tool}/${id}/${part}`, source });
  return planned({ ...sheet, line }, toldTo(tool, locale) as never);
}

const person = {
  post: 'accountant',
  role: 'decider',
  attitude: 'opposes',
  contact: 'none',
  influence: 'great',
  reports: null,
  listens: null,
};

/** One sheet of each tool, as the tool keeps it. */
export const sheets: Record<string, { name: string; data: unknown }> = {
  'account-stairs': {
    name: 'Wang',
    data: {
      publicBody: false,
      looks: [
        { on: '2026-09-01', marks: { 'by-name': 'seen' } },
        {
          on: '2026-11-12',
          marks: { 'by-name': 'seen', 'third-place': 'seen', support: 'unsure' },
        },
      ],
    },
  },
  'balance-scale': {
    name: 'Packing line',
    data: {
      currency: 'CNY',
      years: 5,
      weights: [
        {
          id: 'w1',
          pan: 'need',
          label: 'Overtime',
          low: 960_000_00,
          high: 960_000_00,
          yearly: true,
          from: 'Zhao',
        },
        {
          id: 'w2',
          pan: 'need',
          label: 'Scrap',
          low: 100_000_00,
          high: 300_000_00,
          yearly: true,
          from: '',
        },
        {
          id: 'w3',
          pan: 'cost',
          label: 'Price',
          low: 720_000_00,
          high: 720_000_00,
          yearly: false,
          from: 'quotation',
        },
      ],
    },
  },
  'buying-centre-map': {
    name: 'Metro',
    data: {
      people: [
        { id: 'p1', name: 'Gu', level: 'deciding', function: 'finance', ...person },
        {
          ...person,
          ...{ id: 'p2', name: 'Du', level: 'managing', function: 'using' },
          ...{ attitude: 'supports', contact: 'close', role: 'user', listens: 'p1' },
        },
      ],
      plans: [{ gap: 'opponent:p1', action: 'Ask Du to introduce us', by: '2026-12-04' }],
    },
  },
  'cost-per-order': {
    name: 'Ours',
    data: {
      unit: 'money',
      figures: {
        pursuit: { low: '30000', high: '' },
        tries: { low: '4', high: '' },
        care: { low: '24000', high: '' },
        orders: { low: '6', high: '' },
      },
    },
  },
  'decision-weights': {
    name: 'Drives',
    data: {
      criteria: [
        { id: 'c1', name: 'Reliability' },
        { id: 'c2', name: 'Price' },
      ],
      suppliers: [
        { id: 's1', name: 'We', ratings: [9, 4] },
        { id: 's2', name: 'Old one', ratings: [5, 8] },
      ],
      weights: [
        [80, 20],
        [70, 30],
        [40, 60],
        [30, 70],
      ],
      locks: [false, false],
    },
  },
  'factor-profile': {
    name: 'Metro',
    data: {
      ratings: { urgency: { weight: 2, hold: 0 } },
      plans: { urgency: { what: 'Find the contract', whom: 'Ding', how: 'ask', by: '2026-12-02' } },
    },
  },
  'question-planner': {
    name: 'First visit',
    data: {
      visit: {
        ...{ who: 'Zhu Dajiang', what: 'See the night work', where: 'Depot', when: 'Tuesday' },
        ...{ why: 'his figures', how: '', howMuch: '' },
      },
      questions: [
        {
          ...{ id: 'q1', strength: 'quick change', problem: 'night repairs' },
          ...{ question: 'How often last year?', answers: '', cares: 'sleep', sensitive: false },
        },
      ],
    },
  },
  'spin-role-play': {
    name: 'Metro',
    data: {
      customer: 'Metro',
      facts: '',
      askSituation: 'How many doors?',
      rows: [
        {
          ...{ problem: 'delays', askProblem: 'What does a delay do?', implication: 'fines' },
          ...{ askImplication: 'Who pays?', askPayoff: 'What would it be worth?' },
        },
      ],
      next: 'A trial on one door',
    },
  },
};
