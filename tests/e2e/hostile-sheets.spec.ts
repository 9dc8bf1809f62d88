import fc from 'fast-check';
import { expect, test, type Page } from './hands.ts';
import { me } from './learner.ts';
import { seed, share } from './turns.ts';

const most = 400;

const scores = { tiger: 28, peacock: 12, koala: 9, owl: 21, chameleon: 18 };
const evidence = {
  means: { tiger: 4.5, peacock: 2, koala: 1.5, owl: 3.5, chameleon: 3 },
  counts: { tiger: 6, peacock: 6, koala: 6, owl: 6, chameleon: 6 },
  residual: 0.8,
};
const row = {
  problem: '换型慢',
  askProblem: '?',
  implication: '加班',
  askImplication: '',
  askPayoff: '',
};

/** Where a tool's own sheets are drawn, and sheets as it writes them. */
const tools: Record<string, { at: string; open(page: Page): Promise<void>; sheets: unknown[] }> = {
  'balance-scale': {
    at: '/en/practice/balance-scale/packing-line/',
    open: (page) => page.getByRole('radio', { name: 'My deals' }).check(),
    sheets: [
      {
        currency: 'CNY',
        years: 3,
        weights: [
          {
            id: 'w1',
            pan: 'need',
            label: '返工',
            low: 100,
            high: 200_000,
            yearly: true,
            from: '李总',
          },
          {
            id: 'w2',
            pan: 'cost',
            label: 'The unit',
            low: 500,
            high: 500,
            yearly: false,
            from: '',
          },
        ],
      },
    ],
  },
  'account-stairs': {
    at: '/en/practice/account-stairs/my-customers/',
    open: () => Promise.resolve(),
    sheets: [
      {
        publicBody: true,
        looks: [
          { on: '2026-01-05', marks: { 'by-name': 'seen' } },
          {
            on: '2026-03-05',
            marks: { 'by-name': 'seen', 'third-place': 'not', support: 'unsure' },
          },
        ],
      },
    ],
  },
  'question-planner': {
    at: '/en/practice/question-planner/parcel-hub/',
    open: (page) => page.getByRole('radio', { name: 'Plan your own' }).check({ force: true }),
    sheets: [
      {
        visit: { who: '李总', what: '', where: '?', when: '', why: '', how: '', howMuch: '1' },
        questions: [
          {
            ...{ id: 'q1', strength: '快', problem: '', question: '?', answers: '', cares: '' },
            sensitive: true,
          },
          {
            ...{ id: 'q2', strength: '快', problem: 'x', question: '', answers: '', cares: '' },
            sensitive: false,
          },
        ],
      },
    ],
  },
  'cost-per-order': {
    at: '/en/practice/cost-per-order/new-or-existing/',
    open: () => Promise.resolve(),
    sheets: [
      {
        unit: 'days',
        figures: {
          pursuit: { low: '3万', high: '' },
          tries: { low: '3', high: '4' },
          care: { low: '-1', high: 'x' },
          orders: { low: '', high: '' },
        },
      },
    ],
  },
  'spin-role-play': {
    at: '/en/practice/spin-role-play/packaging-line/',
    open: (page) => page.getByText('Your own customer: write a call sheet').click(),
    sheets: [{ customer: '李总', facts: '', askSituation: '', rows: [row, row], next: '周五' }],
  },
  'personality-test': {
    at: '/en/practice/personality-test/five-styles/',
    open: () => Promise.resolve(),
    sheets: [
      { form: 'first', seed: 7, seconds: 200, alike: 9, scores },
      {
        ...{ version: 2, form: 'first', seed: 7, scores, verdict: 'single', styles: ['tiger'] },
        ...{
          warnings: ['fast'],
          basis: { answers: { 'tiger-1': 5 }, evidence, sitting: evidence },
        },
      },
    ],
  },
};

const nasty = fc.constantFrom<unknown>(
  ...[null, '', 'x', ' ', 'toString', '__proto__', '\ud800', '\u202e<b>', 'x'.repeat(2000)],
  ...[true, 0, -1, 0.5, 1e15, 1e308, -1e308, 9_007_199_254_740_993, '2026-02-31', '9999-12-31'],
  ...[[], [null], [[]], {}, { toString: 1 }, { length: 5 }, [1, 2, 3], { constructor: null }],
);

/** Every place in a sheet, as the way to it. */
function ways(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => ways(part, [...way, key]))];
}

/** The sheet with something else at a place; without it where that is undefined. */
function changed(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return Array.isArray(copy) && to === undefined ? copy.filter((_, at) => `${at}` !== key) : copy;
}

/** A sheet of a tool with one to three places spoilt, doubled or gone. */
const spoilt = (sheets: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...sheets),
      fc.array(fc.tuple(fc.nat(), fc.oneof(nasty, fc.constant(undefined), fc.json())), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([sheet, changes]) =>
      changes.reduce<unknown>((now, [at, to]) => {
        const all = ways(now);
        return changed(now, all[at % all.length]!, to);
      }, sheet),
    );

/** Puts sheets one after the other beside a sound one, and looks after each; what was dead or not drawn. */
const lookAtEach = (page: Page, tool: string, sound: unknown, list: readonly unknown[]) =>
  page.evaluate(
    async ({ tool, sound, list }) => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const put = (id: string, data: unknown): void => {
        const key = `key-accounts:sheet:${tool}/${id}`;
        const value = JSON.stringify({ v: 1, at: 1, made: id === 'sound' ? 1 : 2, name: id, data });
        localStorage.setItem(key, value);
        dispatchEvent(
          new StorageEvent('storage', { key, newValue: value, storageArea: localStorage }),
        );
      };
      put('sound', sound);
      await drawn();
      const found: unknown[] = [];
      for (const data of list) {
        put('spoilt', data);
        await drawn();
        for (const details of document.querySelectorAll<HTMLDetailsElement>(
          '[data-widget] details',
        ))
          details.open = true;
        await drawn();
        const root = document.querySelector<HTMLElement>('[data-widget], main');
        const dead = !root?.querySelector('button:enabled') || root.dataset.phase === 'set-aside';
        if (dead || document.querySelector('[data-notice=broken]:not([hidden])')) found.push(data);
      }
      return found.slice(0, 3);
    },
    { tool, sound, list },
  );

for (const [tool, { at, open, sheets }] of Object.entries(tools))
  for (const address of [at, me])
    test(`${address} outlives any of ${most} spoilt sheets of ${tool}`, async ({ page }) => {
      test.setTimeout(120_000);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
      await page.goto(address, { waitUntil: 'networkidle' });
      if (address === at) await open(page);
      const list = fc.sample(spoilt(sheets), {
        numRuns: share(`${address}: sheets of ${tool}`, most, 60),
        seed,
      });
      const dead = await lookAtEach(page, tool, sheets[0], list);
      expect(errors, `seed ${seed}`).toEqual([]);
      expect(dead, `seed ${seed}`).toEqual([]);
    });
