import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../src/build/content/tags.ts';
import { withImports } from '../../../src/build/lesson-names.ts';

const files = [
  '/src/widgets/quiz/embed.astro',
  '/src/components/lesson/Aside.astro',
  '/src/components/figures/key-accounts/TwoRankings.astro',
  '/content/quizzes/check.yaml',
];
const kinds = [{ tag: 'Quiz', folder: 'quizzes', name: 'quiz' }];
const read = (mdx: string) => withImports(mdx, 'lesson.mdx', kinds, (path) => files.includes(path));
const head = '---\ntitle: x\n---\n';

test('a lesson imports each name that it writes, once, and each line keeps its number', () => {
  const mdx = `${head}\n<Aside>a</Aside>\n<Aside>b</Aside>\n<Quiz id="check" />\n`;
  expect(read(mdx)).toBe(
    `${mdx}\nimport Aside from '/src/components/lesson/Aside.astro';\nimport Quiz from '/src/widgets/quiz/embed.astro';\n`,
  );
});

test.each(globSync('src/components/{lesson,figures}/**/*.astro'))('a lesson can write %s', (file) =>
  expect(placesOf(path.basename(file, '.astro'), undefined)).toContain(`/${file}`),
);

test('a figure may have props of any kind', () =>
  expect(read('<TwoRankings\n  title="a > b"\n  rows={[1]}\n>')).toContain(
    'figures/key-accounts/TwoRankings',
  ));

describe('an author’s mistake is named with its line', () => {
  test('a name that is none', () =>
    expect(() => read(`${head}\n<Munday>`)).toThrow(
      'lesson.mdx:5: a lesson cannot write <Munday>',
    ));
  test('another prop', () =>
    expect(() => read('<Quiz id="check" colour="red" />')).toThrow(
      'lesson.mdx:1: <Quiz> takes an id and nothing else',
    ));
  test('no id', () => expect(() => read('<Quiz />')).toThrow('takes an id and nothing else'));
  test('an id without a file', () =>
    expect(() => read('\n<Quiz id="chekc" />')).toThrow(
      'lesson.mdx:2: <Quiz id="chekc" />: there is no content/quizzes/chekc.yaml',
    ));
});
