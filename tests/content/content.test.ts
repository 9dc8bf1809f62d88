import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { activitiesIn as activitiesOf } from '../../src/course/model.ts';
import { locales } from '../../src/i18n/locales.ts';
import { isText, type Text } from '../../src/i18n/text.ts';
import { kinds } from '../../src/widgets/registry.ts';

const activitiesIn = (mdx: string): string[] => activitiesOf(mdx, kinds);
const read = (file: string): string => readFileSync(file, 'utf8');
const lessonFiles = (locale: string): string[] => globSync(`content/lessons/${locale}/*/*.mdx`).sort();
const inside = (locale: string, file: string): string => file.replace(`content/lessons/${locale}/`, '');
const slugOf = (file: string): string => basename(file, '.mdx').replace(/^\d+-/, '');
const frontmatter = (mdx: string): Record<string, unknown> => parse(/^---\n([\s\S]*?)\n---/.exec(mdx)![1]!);
const headings = (mdx: string): string[] =>
  [...mdx.matchAll(/^## .*?\{#([a-z0-9-]+)\}\s*$/gm)].map(([, id]) => id!);

const lecture: Record<string, unknown> = parse(read('content/lecture.yaml'));
const course = parse(read('content/course.yaml'));
const glossary: { terms: { id: string; lesson: string; term: Text }[]; latin: string[] } = parse(read('content/glossary.yaml'));
const activityFiles = kinds.flatMap(({ folder }) => globSync(`content/${folder}/*.yaml`));
const planned: string[] = course.modules.flatMap((module: { id: string; lessons: { slug: string }[] }) =>
  module.lessons.map(({ slug }) => slug),
);

test('there is content to test', () => {
  for (const locale of locales) expect(lessonFiles(locale).length).toBeGreaterThan(1);
  expect(activityFiles.length).toBeGreaterThan(3);
});

test('the lecture’s ideas are S01 to S93', () =>
  expect(Object.keys(lecture)).toEqual(
    Array.from({ length: 93 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`),
  ));

test.each(locales)('every idea of the lecture is taught in a lesson in %s', (locale) => {
  const covered = lessonFiles(locale).flatMap((file) => frontmatter(read(file)).covers as string[]);
  expect(Object.keys(lecture).filter((idea) => !covered.includes(idea))).toEqual([]);
});

describe.each(lessonFiles('zh-CN').map((file) => inside('zh-CN', file)))('lesson %s', (name) => {
  const texts = locales.map((locale) => read(`content/lessons/${locale}/${name}`));
  const same = (what: (mdx: string) => unknown) => {
    const [first, ...others] = texts.map(what);
    for (const other of others) expect(other).toEqual(first);
  };
  test('covers the same ideas and takes the same time in every language', () => {
    same((mdx) => frontmatter(mdx).covers);
    same((mdx) => frontmatter(mdx).minutes);
  });
  test('has activities, check-yourself, a Monday and a facilitator’s note', () => {
    for (const mdx of texts) {
      expect(activitiesIn(mdx).length).toBeGreaterThan(1);
      expect(activitiesIn(mdx).at(-1)).toMatch(/^quizzes\//);
      expect(mdx).toContain('<Monday>');
      expect(mdx).toContain('<Facilitator>');
      expect(headings(mdx)).toEqual(expect.arrayContaining(['check', 'monday']));
    }
  });
  test('links each term once, and only terms of the glossary', () => {
    const ids = [...texts[0]!.matchAll(/<Term id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(glossary.terms.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
  test('links the terms that the glossary says it teaches', () => {
    for (const { id } of glossary.terms.filter(({ lesson }) => lesson === slugOf(name)))
      expect(texts[0]).toContain(`<Term id="${id}"`);
  });
});

/** What is read in a row: neither headings, figures nor the story that opens the lesson, which is not interrupted. */
const running = (mdx: string): string =>
  mdx
    .slice(mdx.search(/^## /m))
    .replace(/^#.*$/gm, '')
    .replace(/<(?!\/?Term)[A-Z](?:"[^"]*"|\{[^}]*\}|[^>"{])*>/g, '');

/** Who uses a thing is named long before the role of that name. */
const everyday = ['user-role'];

describe.each(locales)('in %s', (locale) => {
  test.each(
    glossary.terms.filter(({ id }) => !everyday.includes(id)).map((one) => [one.term[locale], one] as const),
  )('“%s” is linked where the lesson that teaches it uses it first', (term, { id, lesson }) => {
    const file = lessonFiles(locale).find((one) => slugOf(one) === lesson);
    if (!file) return;
    const link = `<Term id="${id}"`;
    const mdx = read(file);
    if (mdx.slice(0, mdx.search(/^## /m)).includes(link)) return;
    const before = running(mdx).split(link)[0]!.replace(/<[^>]*>/g, '');
    const name = term.replace(/\s*[（(].*/, '');
    const first = new RegExp(locale === 'en' ? `.{0,30}\\b${name}\\b` : `.{0,30}${name}`, 'i');
    expect(first.exec(before)?.[0]).toBeUndefined();
  });
});

test('every term is taught in a lesson of the course', () => {
  for (const { lesson } of glossary.terms) expect(planned).toContain(lesson);
});

describe.each(activityFiles)('%s', (file) => {
  const data = parse(read(file));
  /** Every feedback sentence: texts below a key that says why. */
  const reasons = (value: unknown, under = false): Text[] => {
    if (isText(value)) return under ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, item]) =>
      reasons(item, under || ['why', 'feedback', 'otherwise'].includes(key)),
    );
  };
  test('never gives two options the same reason', () => {
    for (const locale of locales) {
      const sentences = reasons(data).map((text) => text[locale].replace(/[\p{P}\p{S}\s]/gu, ''));
      const twice = sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
      expect(twice).toEqual([]);
    }
  });
});

describe.each(activityFiles.filter((file) => file.startsWith('content/quizzes')))('the pool %s', (file) => {
  const { questions } = parse(read(file)) as {
    questions: { options?: { text: Text; right?: true }[] }[];
  };
  const single = questions.filter(({ options }) => options?.filter(({ right }) => right).length === 1);
  test.each(locales)('does not give the right option away by its length in %s', (locale) => {
    const longestIsRight = single.filter(({ options }) => {
      const longest = Math.max(...options!.map(({ text }) => text[locale].length));
      return options!.find(({ right }) => right)!.text[locale].length === longest;
    });
    expect(longestIsRight.length / single.length).toBeLessThanOrEqual(0.5);
  });
});
