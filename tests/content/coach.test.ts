import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowSchema, type Row } from '../../src/coach/schema.ts';
import { locales } from '../../src/i18n/locales.ts';

describe.each(locales)('what is said in %s', (locale) => {
  const files = globSync(`content/coach/${locale}/*.jsonl`).sort();
  const rows = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, at) => ({ line, where: `${file}:${at + 1}` })),
  );
  const texts = rows.map(({ line, where }) => ({ ...(JSON.parse(line) as Row), where }));

  test('is enough to learn from', () => expect(rows.length).toBeGreaterThan(2000));

  test('is written as the schema says', () => {
    const faults = rows.flatMap(({ line, where }) => {
      const read = rowSchema.safeParse(JSON.parse(line));
      return read.success ? [] : [`${where}: ${read.error.issues[0]!.message}`];
    });
    expect(faults).toEqual([]);
  });

  test('stands there once', () => {
    const seen = new Map<string, string>();
    const twice = texts.flatMap(({ text, context = '', where }) => {
      const key = JSON.stringify([text.toLowerCase().replace(/\s+/g, ' '), context]);
      const first = seen.get(key);
      seen.set(key, first ?? where);
      return first === undefined ? [] : [`${where} says what ${first} says: ${text}`];
    });
    expect(twice).toEqual([]);
  });

  test('is said in that language, but for what means nothing', () => {
    const isHan = locale === 'zh-CN';
    const foreign = texts.filter(
      ({ text, kind }) => kind !== 'none' && /\p{Script=Han}/u.test(text) !== isHan,
    );
    expect(foreign.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });
});
