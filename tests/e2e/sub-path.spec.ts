import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, project } from './built-site.ts';
import { oneOfEach } from './shapes.ts';
import { watch } from './watch.ts';

const folder = '.setup/training';
const base = '/training/';

test.use({ baseURL: `http://localhost:${Number(process.env['E2E_PORT'] ?? 4399) - 1}${base}` });

test('every address in every page stays under the sub-path and exists', () => {
  const broken = new Set<string>();
  for (const page of builtPages(folder)) {
    const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
    const html = readFileSync(path.join(project, folder, file), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|[a-z-]+-url)="([^"#?]+)/g)) {
      const { protocol, pathname } = new URL(address, `http://course${base}${page}`);
      if (protocol !== 'http:') continue;
      const inside = decodeURI(pathname.slice(base.length));
      const there = path.join(project, folder, inside, pathname.endsWith('/') ? 'index.html' : '');
      if (!pathname.startsWith(base) || !existsSync(there)) broken.add(`${page}: ${address}`);
    }
  }
  expect([...broken]).toEqual([]);
});

test('a page of each template works there', async ({ context }) => {
  test.slow();
  const pages = builtPages(folder).filter((address) => !address.startsWith('en/'));
  const left = oneOfEach(pages);
  const works = async (): Promise<void> => {
    const page = await context.newPage();
    const faults = await watch(page);
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await page.goto(address);
      await expect(page.locator('h1'), address).toBeVisible();
      await expect(page.locator('astro-island[ssr]'), `dead islands: ${address}`).toHaveCount(0);
      expect(await faults(), address).toEqual([]);
    }
  };
  // While one tab waits whether more is asked for, another goes on.
  await Promise.all(Array.from({ length: 4 }, works));
});
