import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../../src/i18n/locales.ts';
import { localize } from '../../../../src/i18n/text.ts';
import { spinDrillSchema } from '../../../../src/widgets/spin-drill/schema.ts';
import type { Sentence } from '../../../../src/widgets/spin-drill/model.ts';

const file = readFileSync('content/spin-drills/four-questions.yaml', 'utf8');
const { sentences } = spinDrillSchema.parse(parse(file));

/** The share that is right for who always names the kind that is most frequent among what looks alike. */
function share(all: readonly Sentence[], looksOf: (say: string, place: number) => unknown): number {
  const groups = Map.groupBy(all, (one) => looksOf(one.say, all.indexOf(one)));
  const right = [...groups.values()].map((group) =>
    Math.max(
      ...Map.groupBy(group, ({ kind }) => kind)
        .values()
        .map((same) => same.length),
    ),
  );
  return right.reduce((sum, n) => sum + n, 0) / all.length;
}

const marks = {
  'zh-CN': [/[？?]/, /我们|不觉得|您看/, /要是|如果/],
  en: [/\?/, /\b(our|shall|let me)\b/i, /\b(if|would)\b/i],
};

test.each(locales)('%s: neither length nor words on the surface give the kind away', (locale) => {
  const all = localize(sentences, locale) as Sentence[];
  const byLength = all.toSorted((a, b) => a.say.length - b.say.length);
  const fifth = (_: string, place: number) => Math.floor((place * 5) / all.length);
  const rules = [
    share(byLength, fifth),
    ...marks[locale].map((mark) => share(all, (say) => mark.test(say))),
    share(all, (say) => marks[locale].map((mark) => mark.test(say)).join()),
  ];
  expect(Math.max(...rules), rules.map((one) => one.toFixed(2)).join(' ')).toBeLessThanOrEqual(0.4);
});
