import { expect, test } from 'vitest';
import { everything } from '../e2e/turns.ts';
import { inTurn, oneOfEach, shapes } from '../e2e/shapes.ts';

const alike = (n: number): string[] =>
  Array.from({ length: n }, (_, at) => `${at % 2 ? 'en' : 'zh-CN'}/practice/quiz/q${at}/`);

const inPart = test.skipIf(everything);

inPart('every page is looked at, and each template in every shape', () => {
  for (let n = 1; n <= 12; n++) {
    const looked = inTurn([...alike(n), 'en/me/'], shapes);
    expect(looked.filter((one) => one.in.length === 0)).toEqual([]);
    const quizzes = looked.slice(0, n).flatMap((one) => one.in);
    expect(new Set(quizzes), `${n} pages of one template`).toEqual(new Set(shapes));
    expect(quizzes.length, `${n} pages of one template`).toBeLessThan(
      Math.max(n, shapes.length) + n,
    );
    expect(looked.at(-1)!.in).toEqual(shapes);
  }
});

inPart('one page stands for its template', () => {
  const taken = oneOfEach([...alike(7), 'en/lessons/a/', 'en/lessons/b/', 'en/']);
  expect(taken.map((page) => page.replace(/[^/]+\/$/, ''))).toEqual([
    expect.stringMatching(/practice\/quiz\/$/),
    'en/lessons/',
    '',
  ]);
});
