import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, project } from './built-site.ts';
import { weigh, type Weight } from './weight.ts';

const explorers = ['balance-scale', 'profit-curve', 'buying-centre-map', 'decision-weights'];

/** Bytes at most: all of it, and of that JavaScript. */
function budget(page: string, { widgets }: Weight): { total: number; js: number } {
  if (widgets.includes('spin-role-play')) return { total: 52_000, js: 52_000 };
  const lesson = page.includes('/lessons/');
  // Above the design's 36 and 44: the text of a lesson with its three or more activities weighs 6 to 8,
  // its figures up to 3.2, what wakes an island stands inline in each page (1.9), and an explorer is
  // drawn a second time for readers without JavaScript (1.4). JavaScript keeps the design's 20 and 26.
  if (explorers.some((name) => widgets.includes(name)))
    return { total: lesson ? 48_000 : 44_000, js: 26_000 };
  if (lesson) return { total: 42_000, js: 20_000 };
  if (widgets.length > 0 || page.endsWith('/me/')) return { total: 36_000, js: 20_000 };
  return { total: 36_000, js: 6_000 };
}

test('no page weighs more than its budget', () => {
  const pages = builtPages('dist').map((page) => {
    const weight = weigh(page);
    return { page, weight, most: budget(page, weight) };
  });
  const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
  console.table(
    Object.fromEntries(
      pages.map(({ page, weight: { html, css, js, total }, most }) => [
        `/${page}`,
        {
          html: kilo(html),
          css: kilo(css),
          js: kilo(js),
          total: kilo(total),
          most: kilo(most.total),
        },
      ]),
    ),
  );
  const heavy = pages.flatMap(({ page, weight, most }) =>
    (['total', 'js'] as const)
      .filter((part) => weight[part] > most[part])
      .map((part) => `/${page}: ${part} ${kilo(weight[part])} kB of ${kilo(most[part])}`),
  );
  expect(heavy).toEqual([]);
});

test('no page brings a font along', () => {
  const files = readdirSync(path.join(project, 'dist'), { recursive: true, encoding: 'utf8' });
  const fonts = files.filter(
    (file) =>
      /\.(woff2?|ttf|otf)$/.test(file) ||
      (file.endsWith('.css') &&
        readFileSync(path.join(project, 'dist', file), 'utf8').includes('@font-face')),
  );
  expect(fonts).toEqual([]);
});
