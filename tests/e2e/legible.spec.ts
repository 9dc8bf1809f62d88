import { expect, test } from './hands.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { builtPages } from './built-site.ts';
import { unreadable } from './eye.ts';
import { torn } from './paper.ts';
import { walks } from './walks.ts';

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const languages: Record<string, string> = { en: 'English', 'zh-CN': 'Chinese' };

for (const address of builtPages('dist')) {
  const [locale, room, kind, name] = address.split('/') as [Locale, string, string, string];
  if (!(locale in languages)) continue;
  const title = [room, kind, name].filter(Boolean).join('/');
  test(`${languages[locale]}: ${title || 'home'} can be read from its start to its end`, async ({
    page,
  }) => {
    const faults = new Map<string, string>();
    const look = async (when: string): Promise<void> => {
      for (const [width, size] of Object.entries(widths)) {
        await page.setViewportSize(size);
        for (const fault of await unreadable(page)) {
          const key = `${width}: ${fault}`;
          if (!faults.has(key)) faults.set(key, `${when}, ${key}`);
        }
      }
    };
    await page.goto(`/${address}`);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 30_000 });
    await look('start');
    const print = async (when: string): Promise<void> => {
      for (const fault of await torn(page)) faults.set(fault, `${when}, print: ${fault}`);
    };
    await print('start');
    if (room === 'practice' && name) {
      const walk = walks[kind];
      expect(walk, `tests/e2e/walks.ts has no way through ${kind}`).toBeDefined();
      try {
        await walk!({ page, root: page.locator('[data-widget]'), locale, name, look });
        await print('end');
      } finally {
        expect.soft([...faults.values()]).toEqual([]);
      }
    }
    expect.soft([...faults.values()]).toEqual([]);
  });
}
