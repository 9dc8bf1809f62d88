import { expect, test } from '@playwright/test';
import {
  inaccessible,
  misnamed,
  ofColour,
  overflow,
  overflowOfLargeText,
  printedDark,
  settled,
} from './access.ts';
import { builtPages } from './built-site.ts';
import { unreadable } from './eye.ts';
import { torn } from './paper.ts';
import { inTurn, shapes, templateOf } from './shapes.ts';
import { watch } from './watch.ts';

const addresses = builtPages('dist');
const pages = inTurn(addresses, shapes);

/** What is asked of a page in one shape of its own, whichever that is: name → its faults. */
const looks = {
  'torn on paper': torn,
  'named by other words than are seen': misnamed,
  'printed as if the paper were dark': printedDark,
  'large text': overflowOfLargeText,
};
const asked = new Map(
  inTurn(addresses, Object.keys(looks) as (keyof typeof looks)[]).map((page) => [
    page.address,
    page.in,
  ]),
);

test.beforeAll(() => {
  const left = pages.flatMap(({ address, in: taken }) =>
    shapes
      .filter((shape) => !taken.includes(shape))
      .map(({ scheme, width }) => `/${address} ${scheme} ${width}`),
  );
  if (left.length > 0)
    console.log(
      `Not looked at by axe and by eye in this run, and taken in turns (npm test -- --all takes all): ${left.length} of ${pages.length * shapes.length} shapes\n  ${left.join('\n  ')}`,
    );
  const spared = addresses.length * Object.keys(looks).length - [...asked.values()].flat().length;
  if (spared > 0)
    console.log(
      `Asked of other pages of the same template in this run: ${spared} of ${addresses.length * Object.keys(looks).length} looks at paper, names and large text.`,
    );
});

const few = 10;
/**
 * Pages that one tab looks at: with the scripts of the page and of axe known it needs half of the time.
 * A lesson leaves its name in the browser, which other pages show; so lessons have tabs of their own.
 */
const tabs = [
  ...Map.groupBy(pages, ({ address }) => templateOf(address) === 'lessons/*/').values(),
].flatMap((group) => {
  const alike = [...Map.groupBy(group, ({ address }) => templateOf(address)).values()].flat();
  return Array.from({ length: Math.ceil(alike.length / few) }, (_, n) =>
    alike.slice(n * few, (n + 1) * few),
  );
});

for (const tab of tabs)
  test(`sound, private and open to everyone: ${tab.map(({ address }) => `/${address}`).join(' ')}`, async ({
    page,
  }) => {
    test.setTimeout(tab.length * 60_000);
    const faults = await watch(page);
    for (const { address, in: taken } of tab) {
      await page.emulateMedia({ media: null, colorScheme: 'light' });
      await page.goto(`/${address}`);
      // An island wakes when the browser is idle, which a busy machine seldom is.
      const awake = () => document.querySelector('astro-island[ssr]') === null;
      await page.waitForFunction(awake, undefined, { timeout: 30_000 }).catch((cause: unknown) => {
        throw new Error(`/${address}: islands that stayed dead`, { cause });
      });
      const widths = new Set<number>();
      for (const { scheme, width } of taken) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await settled(page);
        const shape = `/${address}, ${scheme}, ${width} px`;
        const rules = widths.has(width) ? ofColour : undefined;
        expect.soft(await inaccessible(page, 'html', rules), `${shape}: axe`).toEqual([]);
        widths.add(width);
        expect.soft(await unreadable(page), `${shape}: to read`).toEqual([]);
      }
      const { soft } = expect;
      for (const look of asked.get(address) ?? [])
        soft(await looks[look](page), `/${address}: ${look}`).toEqual([]);

      const policy = page.locator('meta[http-equiv="content-security-policy" i]');
      await soft(policy, `/${address}`).toHaveAttribute('content', /default-src 'self'/);
      await soft(policy, `/${address}`).not.toHaveAttribute('content', /unsafe-/);

      await page.setViewportSize({ width: 320, height: 640 });
      await expect.soft
        .poll(() => overflow(page), `/${address}: pixels that 320 px cannot hold`)
        .toBe(0);
      soft(await faults(), `/${address}: errors and requests, here or on the pages before`).toEqual(
        [],
      );
    }
  });
