import { expect, test } from 'vitest';
import { contentFiles } from '../../src/build/content/faults.ts';
import { worldOf } from '../../src/build/content/world.ts';
import { kindsIn } from '../../src/build/kinds.ts';
import { indexOf } from '../../src/build/search/index.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { searchOf, type Search } from '../../src/search/model/engine.ts';

/** What somebody types, and where it has to lead among the first five. */
type Sought = [query: string, to: string];

const insideSentences: Sought[] = [
  ['返点', 'lessons/eighty-twenty-and-segments/#whale'],
  ['标底', 'lessons/two-processes/#frozen'],
  ['漏检', 'lessons/four-reasons-to-buy/#four-keys'],
  ['星座', 'lessons/adjusting-yourself/#read'],
  ['公示', 'lessons/two-processes/#frozen'],
  ['备件', 'lessons/five-buyers/#moves'],
  ['称重', 'lessons/four-stages/#trust'],
  ['家常', 'lessons/adjusting-yourself/#moves'],
  ['太贵', 'lessons/four-reasons-to-buy/#ask-first'],
  ['保修', 'lessons/four-reasons-to-buy/#four-gates'],
  ['驻厂', 'lessons/eighty-twenty-and-segments/#whale'],
  ['回本', 'glossary/#pay-back'],
  ['账期', 'lessons/eighty-twenty-and-segments/#whale'],
  ['名片', 'lessons/four-stages/#acquaintance'],
  ['招标', 'lessons/two-processes/#frozen'],
  ['钢琴', 'lessons/what-is-a-key-account/#four-signs'],
  ['工资表', 'lessons/four-reasons-to-buy/#four-keys'],
  ['猛虎下山', 'lessons/adjusting-yourself/#read'],
  ['召回', 'lessons/four-reasons-to-buy/#four-keys'],
  ['拍板', 'glossary/#decider'],
];
const otherwise: Sought[] = [
  ['大客戶', 'glossary/#key-account'],
  ['隱含需求', 'glossary/#implied-need'],
  ['ＳＰＩＮ', 'glossary/#spin'],
  ['khxf', 'glossary/#segmentation'],
  ['yinhan', 'glossary/#implied-need'],
  ['客户说太贵了怎么办', 'lessons/four-reasons-to-buy/#ask-first'],
  ['怎么看出客户在哪里', 'lessons/adjusting-yourself/#read'],
  ['招标期间能不能请饭', 'lessons/two-processes/#frozen'],
];
const english: Sought[] = [
  ['rebates', 'lessons/eighty-twenty-and-segments/'],
  ['reserve price', 'lessons/two-processes/#frozen'],
  ['brochures', 'lessons/four-reasons-to-buy/#four-keys'],
  ['piano', 'lessons/what-is-a-key-account/#four-signs'],
  ['payroll', 'lessons/four-reasons-to-buy/#four-keys'],
  ['too expensive', 'lessons/four-reasons-to-buy/#ask-first'],
  ['warranty', 'lessons/four-reasons-to-buy/#four-gates'],
  ['pay back', 'glossary/#pay-back'],
  ['painting of a tiger', 'lessons/adjusting-yourself/#read'],
  ['veto', 'glossary/#technical-buyer'],
  ['implied need', 'glossary/#implied-need'],
  ['segmentaton', 'glossary/#segmentation'],
];

const world = worldOf(contentFiles(process.cwd()), await kindsIn(process.cwd()));
const indices = Object.fromEntries(locales.map((locale) => [locale, indexOf(world, locale)]));
const engines: Record<string, Search> = {};
for (const locale of locales) engines[locale] = await searchOf(indices[locale]!);

const missed = (locale: Locale, all: Sought[]): string[] =>
  all.flatMap(([query, to]) => {
    const top = engines[locale]!(query).slice(0, 5);
    if (top.some((one) => one.to === `/${locale}/${to}`)) return [];
    return [`${query}: ${top.map((one) => one.to).join(' ')}`];
  });

test('a Chinese word inside a longer sentence is found', () =>
  expect(missed('zh-CN', insideSentences)).toEqual([]));

test('at least 38 of 40 queries lead to their place among the first five', () => {
  const all = [...missed('zh-CN', [...insideSentences, ...otherwise]), ...missed('en', english)];
  expect(insideSentences.length + otherwise.length + english.length).toBe(40);
  expect(all.length, all.join('\n')).toBeLessThanOrEqual(2);
});

test('lessons, terms, activities and sentences can be found, the same ones in each language', () => {
  const [first, ...others] = locales.map((locale) =>
    indices[locale]!.entries.map(({ group, to }) => `${group} ${to.replace(`/${locale}/`, '')}`),
  );
  for (const group of ['lessons', 'terms', 'activities', 'sentences'])
    expect(first!.filter((one) => one.startsWith(group)).length).toBeGreaterThan(20);
  for (const other of others) expect(other.sort()).toEqual(first!.sort());
});

test.each([
  ['zh-CN', '配对', 'matcher'],
  ['en', 'sorting', 'sorter'],
] as const)('the name of a kind leads to its activities first: %s %s', (locale, query, kind) =>
  expect(engines[locale]!(query)[0]?.to).toBe(`/${locale}/practice/${kind}/`));

test('the English index holds no Chinese but the names of terms', () => {
  for (const { title, path, text, group, keys } of indices['en']!.entries) {
    expect(`${title} ${path} ${text}`).not.toMatch(/\p{Script=Han}/u);
    if (group !== 'terms') expect(keys).toBeUndefined();
  }
});

test('no mark of a tag or of Markdown is left in what is found', () => {
  for (const locale of locales)
    for (const { to, text } of indices[locale]!.entries)
      expect.soft(/[<>{}*|]|\]\(/.exec(text)?.[0], to).toBeUndefined();
});
