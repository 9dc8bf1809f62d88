import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/i18n/locales.ts';
import { stages } from '../../src/widgets/kit/stage/model.ts';
import type { StageQuizData } from '../../src/widgets/stage-quiz/schema.ts';

const files = globSync('content/stage-quizzes/*.yaml');
const lesson = readFileSync(
  'content/lessons/zh-CN/4-relationship-marketing/13-four-stages.mdx',
  'utf8',
);

test('there are cases to test', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', (file) => {
  const { cases } = parse(readFileSync(file, 'utf8')) as StageQuizData;
  const rightOf = ({ steps }: StageQuizData['cases'][number]) => steps.find(({ right }) => right)!;

  test('has as many cases of each stage, and red lines in every one', () => {
    for (const stage of stages) {
      const of = cases.filter((one) => one.stage === stage);
      expect(of.length, stage).toBe(cases.length / stages.length);
      expect(of.filter(({ note }) => note).length, stage).toBeGreaterThan(1);
    }
  });

  test('points to headings of the lesson, those that cross a red line to the one about it', () => {
    for (const { id, section, note } of cases) {
      expect(lesson, id).toContain(`{#${section}}`);
      expect(section === 'red-line', id).toBe(note !== undefined);
    }
  });

  test.each(locales)('does not give the right step away by its length in %s', (locale) => {
    const place = (one: StageQuizData['cases'][number]): 'longest' | 'shortest' | 'between' => {
      const lengths = one.steps.map(({ text }) => text[locale].length);
      const right = rightOf(one).text[locale].length;
      if (right === Math.max(...lengths)) return 'longest';
      return right === Math.min(...lengths) ? 'shortest' : 'between';
    };
    for (const where of ['longest', 'shortest'] as const)
      expect(cases.filter((one) => place(one) === where).length / cases.length).toBeLessThan(0.5);
  });

  test.each(locales)('tells every case and every step in words of its own in %s', (locale) => {
    const texts = cases.flatMap(({ story, steps }) => [story, ...steps.map(({ text }) => text)]);
    const bare = texts.map((text) => text[locale].replace(/[\p{P}\s]/gu, ''));
    expect(new Set(bare).size).toBe(bare.length);
  });
});
