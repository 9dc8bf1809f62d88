import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { localize } from '../../../../src/i18n/text.ts';
import type { Of, Parts, Planner } from '../../../../src/progress/accounts/model/planner.ts';
import { partsSchema } from '../../../../src/progress/accounts/schema.ts';
import { kitRoom } from '../../../../src/widgets/kit/words.ts';
import { kinds } from '../../../../src/widgets/registry.ts';

const read = (path: string): unknown => parse(readFileSync(`content/${path}.yaml`, 'utf8'));

const modules = import.meta.glob<{ planned: Planner<never> }>(
  [
    '../../../../src/widgets/*/plan.model.ts',
    '../../../../src/progress/accounts/lessons/*/plan.model.ts',
  ],
  { eager: true },
);
const planners = Object.fromEntries(
  Object.entries(modules).map(([path, { planned }]) => [path.split('/').at(-2)!, planned]),
);

/** What tells a plan something: tools, what lessons leave, and what is kept once for all accounts. */
export const tools = Object.keys(planners);

/** Those in which the learner makes sheets. */
export const sheetTools = tools.filter((tool) =>
  kinds.some((one) => one.name === tool && one.sheets),
);

/** Which activity speaks of every account. */
const { everyone } = partsSchema.parse(read('accounts/parts'));

/** The account for which sheets are read: it is on the profit curve, and somebody of it was seen. */
export const of: Of = { name: 'lanjiang metro', contact: { who: 'Gu', tells: -1, shows: -1 } };

const knownTold = new Map<string, unknown>();

const courseSays = { 'spin-questions': { why: 'What happens then?' } };

/** What a tool's planner is told in one language, as its built page tells it. */
function toldTo(tool: string, locale: Locale): unknown {
  const key = `${tool} ${locale}`;
  if (knownTold.has(key)) return knownTold.get(key);
  const kind = kinds.find(({ name }) => name === tool);
  if (!kind) return courseSays;
  const activity = everyone.find((one) => one.tool === tool)?.activity;
  const file = activity ?? readdirSync(`content/${kind.folder}`)[0]!;
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
  about = of,
): Parts | null {
  const source = { tool, sheet: id, name: sheet.name };
  const line = (part: string) => ({ id: `${tool}/${id}/${part}`, source });
  return planners[tool]!({ id, of: about, ...sheet, line }, toldTo(tool, locale) as never);
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
  note: { name: 'Mapping', data: { at: 1, texts: ['Ask Du whom I left out', ' '] } },
  sentences: {
    name: 'SPIN',
    data: {
      own: {
        price: { at: 1, texts: ['Which of these figures would you not accept?'], keep: false },
        why: { at: 1, texts: [''], keep: true },
        other: { at: 1, texts: [''], keep: false },
      },
    },
  },
  'profit-curve': {
    name: 'Twenty',
    data: [
      {
        ...{ type: 'loaded', names: ['Lanjiang Metro', 'Xu Port', 'Bo Mills'], unit: 'yuan' },
        profits: [20, 50, -5],
      },
    ],
  },
  'style-grid': {
    name: 'You and your customer',
    data: { scores: { tiger: 12, peacock: 28, koala: 18, owl: 8, chameleon: 15 } },
  },
};
