import fc from 'fast-check';
import { expect, test, type Page } from '@playwright/test';
import { saved } from '../unit/progress/samples.ts';
import { builtPages } from './built-site.ts';
import { me } from './learner.ts';
import { seed, share } from './turns.ts';

const most = 500;
const mostSaves = 40_000;

/** Everything that any kind of activity keeps in a draft, and what is kept by none. */
const types = (
  'began answered checked advanced recalled placed tookBack postponed undone undo matched guessed bandOpened ' +
  'cutMoved edited added removed loaded resumed exampleRestored took left picked laidOut skipped finished ' +
  'wentOn looked named acted asked met said rewound rewrote chose wrote compared stopped toString valueOf constructor __proto__ unheardOf'
).split(' ');
const fields = (
  'seed question answer card group left right percent band opened cut to id ids name names profit profits unit ' +
  'cuts gap option round met changed removed who spot behaviour form all item value ms view cost temperament line guess given part text'
).split(' ');

/** Drafts that begin as the activity's own do and go on as they like. */
function drafts(digest: string, ids: readonly string[]): fc.Arbitrary<object> {
  const plain = fc.constantFrom<unknown>(
    ...[
      '',
      'toString',
      '__proto__',
      null,
      true,
      0,
      1,
      2,
      -1,
      0.5,
      1e308,
      [],
      {},
      ['x'],
      [0],
      { n: {} },
    ],
  );
  const known = fc.constantFrom('x', ...ids);
  const value = fc.oneof(
    { weight: 3, arbitrary: known },
    { weight: 2, arbitrary: fc.array(known, { maxLength: 4 }) },
    { weight: 2, arbitrary: fc.nat(20) },
    plain,
    fc.dictionary(fc.oneof(known, fc.constantFrom(...fields)), plain, { maxKeys: 4 }),
  );
  const event = fc
    .tuple(
      fc.constantFrom(...types),
      fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 8 }),
    )
    .map(([type, rest]) => ({ ...rest, type }));
  const events = fc
    .tuple(
      fc.boolean(),
      fc.array(fc.oneof({ weight: 9, arbitrary: event }, plain), { maxLength: 12 }),
    )
    .map(([begun, rest]) => (begun ? [{ type: 'began', seed: 7 }, ...rest] : rest));
  return events.map((list) => ({ v: 1, digest, at: 1, events: list }));
}

/** One page of each kind, in English; of a kind with three views all pages. */
const onePageAKind = (): string[] => {
  const pages = builtPages('dist').filter((page) => /^en\/practice\/[^/]+\/./.test(page));
  const kindOf = (page: string) => (page.includes('/style-grid/') ? page : page.split('/')[2]);
  return [...new Map(pages.toReversed().map((page) => [kindOf(page), page])).values()];
};

/** The shape of an activity's content, and every word in its data: the ids are among them. */
async function known(page: Page): Promise<{ digest: string; ids: string[] }> {
  const props = await page.locator('astro-island').first().getAttribute('props');
  const digest = /"digest":\[0,"([^"]+)"/.exec(props!)?.[1] ?? '';
  const late = /"(\/[^"]+\.json)"/g;
  const bodies = await Promise.all(
    [...props!.matchAll(late)].map(async ([, href]) => (await page.request.get(href!)).text()),
  );
  const ids = [props!, ...bodies].flatMap(
    (text) => text.match(/(?<=")[a-z][a-z0-9-]{0,40}(?=")/g) ?? [],
  );
  return { digest, ids: [...new Set(ids)] };
}

for (const address of onePageAKind())
  test(`after any of ${most} drafts there is something to press: ${address.slice('en/'.length)}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const numRuns = share(`/${address}: drafts`, most, 60);
    await page.goto(`/${address}`, { waitUntil: 'networkidle' });
    const activity = await page.locator('[data-activity]').getAttribute('data-activity');
    const { digest, ids } = await known(page);
    const list = fc.sample(drafts(digest, ids), { numRuns, seed });
    const reported = [
      [{ type: 'began', seed: 7 }, { type: 'toString' }],
      [
        { type: 'began', seed: 7 },
        { type: 'guessed', percent: 80 },
        { type: 'loaded', round: { opened: 0 } },
      ],
    ].map((events) => ({ v: 1, digest, at: 1, events }));
    const dead = await page.evaluate(
      async ({ activity, list }) => {
        const key = `key-accounts:draft:${activity}`;
        const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const put = async (value: string | null): Promise<void> => {
          if (value === null) localStorage.removeItem(key);
          else localStorage.setItem(key, value);
          dispatchEvent(
            new StorageEvent('storage', { key, newValue: value, storageArea: localStorage }),
          );
          await drawn();
        };
        const root = () => document.querySelector<HTMLElement>('[data-widget]');
        const enabled = () =>
          root()?.querySelector('button:enabled, input:enabled, a[href], summary');
        // What is loaded late may come late.
        const usable = async (): Promise<void> => {
          const end = performance.now() + 5000;
          while (!enabled() && performance.now() < end) await drawn();
        };
        const found: { draft: object; phase: string | undefined }[] = [];
        let guarded = 0;
        for (const draft of list) {
          await put(JSON.stringify(draft));
          await usable();
          if (!enabled()) found.push({ draft, phase: root()?.dataset.phase });
          if (root()?.dataset.phase !== 'set-aside') continue;
          guarded++;
          root()!.querySelector('button')!.click();
          await drawn();
          await usable();
          if (!enabled() || root()!.dataset.phase === 'set-aside')
            found.push({ draft, phase: 'after fresh start' });
        }
        return { found: found.slice(0, 3), dead: found.length, guarded };
      },
      { activity, list: [...reported, ...list] },
    );
    console.log(`/${address}: ${dead.guarded} of ${list.length} set aside`);
    expect(dead.found, `seed ${seed}`).toEqual([]);
  });

test('the record is drawn with any of 40,000 random and corrupted saves', async ({ page }) => {
  test.setTimeout(240_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(me, { waitUntil: 'networkidle' });
  const setAside = fc
    .tuple(fc.constantFrom('abc', '', '5', '1e300', '-1'), saved)
    .map(([at, { name, raw }]) => ({ name: `aside:${at}:${name}`, raw }));
  const saves = fc.sample(fc.oneof({ weight: 9, arbitrary: saved }, setAside), {
    numRuns: share('saves', mostSaves, 2_000),
    seed,
  });
  const undrawn = await page.evaluate(async (saves) => {
    const told = (name: string, newValue: string | null): void => {
      const key = `key-accounts:${name}`;
      if (newValue === null) localStorage.removeItem(key);
      else localStorage.setItem(key, newValue);
      dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
    };
    const drawn = () => new Promise((done) => setTimeout(done));
    let lost = 0;
    for (let from = 0; from < saves.length; from += 20) {
      for (const { name, raw } of saves.slice(from, from + 20)) told(name, raw);
      await drawn();
      for (const details of document.querySelectorAll('details')) details.open = true;
      await drawn();
      if (document.querySelectorAll('h2').length < 3) lost++;
      for (const key of Object.keys(localStorage)) told(key.slice('key-accounts:'.length), null);
      await drawn();
    }
    return lost;
  }, saves);
  expect(errors, `seed ${seed}`).toEqual([]);
  expect(undrawn, `seed ${seed}`).toBe(0);
});
