import { expect, test } from './hands.ts';
import { locales } from '../../src/i18n/locales.ts';
import { builtPages } from './built-site.ts';
import { unreadable } from './eye.ts';
import { torn } from './paper.ts';
import { everything, turn } from './turns.ts';
import { walks } from './walks.ts';

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const languages = { en: 'English', 'zh-CN': 'Chinese' };

const shapes = (['phone', 'desk'] as const).flatMap((width) =>
  locales.map((locale) => ({ locale, width })),
);
/** Every activity on its own page: `practice/sorter/ten-purchases/`. */
const rooms = builtPages('dist').flatMap((page) => /^en\/(practice\/.+\/.+)/.exec(page)?.[1] ?? []);
const kindOf = (room: string): string => room.split('/')[1]!;
/** Half of the activities of a kind, the other half in the next run; of few all. */
const taken = [...Map.groupBy(rooms, kindOf).values()].flatMap((alike) =>
  everything || alike.length < 4 ? alike : alike.filter((_, at) => (at + turn) % 2 === 0),
);
/** Each in one of its shapes, another one in another run; in all of them with `npm test -- --all`. */
const looks = taken.flatMap((room, at) =>
  everything
    ? shapes.map((shape) => ({ room, ...shape }))
    : [{ room, ...shapes[(Math.floor(turn / 2) + at) % shapes.length]! }],
);

test.beforeAll(() =>
  console.log(
    `Walked through in this run: ${looks.length} of ${rooms.length * shapes.length} shapes: every activity, or every other one of a large kind, in one of two languages and widths; npm test -- --all takes all.`,
  ),
);

for (const { room, locale, width } of looks) {
  const [, kind = '', name = ''] = room.split('/');
  test(`${languages[locale]}, ${width}: ${room} can be read from its start to its end`, async ({
    page,
  }) => {
    const faults = new Map<string, string>();
    const note = (when: string, found: readonly string[]): void => {
      for (const fault of found) if (!faults.has(fault)) faults.set(fault, `${when}, ${fault}`);
    };
    const look = async (when: string): Promise<void> => note(when, await unreadable(page));
    await page.setViewportSize(widths[width]);
    await page.goto(`/${locale}/${room}`);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 30_000 });
    const walk = walks[kind];
    expect(walk, `tests/e2e/walks.ts has no way through ${kind}`).toBeDefined();
    try {
      await walk!({ page, root: page.locator('[data-widget]'), locale, name, look });
      note('print', await torn(page));
    } finally {
      expect.soft([...faults.values()]).toEqual([]);
    }
  });
}
