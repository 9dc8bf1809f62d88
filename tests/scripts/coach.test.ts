import { expect, test } from 'vitest';
import { scenarios } from '../../scripts/coach/calls.ts';
import { meant } from '../../scripts/coach/tests.ts';
import { typedCalls } from '../../scripts/coach/typed.ts';
import { locales } from '../../src/i18n/locales.ts';

test('every line that can be meant has three sentences in each language to be measured by', () => {
  const tests = meant();
  for (const [name, { lines }] of scenarios())
    for (const { id, ...line } of lines)
      for (const locale of 'against' in line ? [] : locales)
        expect(
          tests.get(name)!.filter(({ line, lang }) => line === id && lang === locale).length,
          `${name} ${id} ${locale}`,
        ).toBeGreaterThan(2);
});

test('no typed call copies a line', () => {
  const calls = scenarios();
  for (const { scenario, lang, says } of typedCalls()) {
    const texts = calls.get(scenario)!.lines.map(({ text }) => text[lang]);
    for (const { text } of says) expect(texts).not.toContain(text);
  }
});
