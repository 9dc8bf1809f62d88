import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { remembered } from '../../src/widgets/quiz/earlier/model.ts';
import { copyOfProject } from './copy.ts';

const copy = copyOfProject();
let built: Awaited<ReturnType<typeof copy.build>>;

const model = 'what-is-a-key-account';
const lesson = (locale: string): string =>
  copy.at(`content/lessons/${locale}/1-key-accounts/01-${model}.mdx`);
const page = (file: string): string => readFileSync(copy.at(`dist/${file}/index.html`), 'utf8');

/** A kind that is its folder, its content, its words and its tag. */
function add(): void {
  copy.write(
    'src/widgets/coin-toss/schema.ts',
    `import { z } from 'astro/zod';
import { text } from '../../i18n/schema.ts';

export const coinTossSchema = z.strictObject({ title: text, ask: text });
`,
  );
  copy.write(
    'src/widgets/coin-toss/words.ts',
    `import { words } from '../../i18n/words.ts';

export const coinTossWords = words('toss');
`,
  );
  copy.write(
    'src/widgets/coin-toss/widget.ts',
    `import { defineKind } from '../kind.ts';
import { coinTossSchema } from './schema.ts';
import { coinTossWords } from './words.ts';

export default defineKind({
  tag: 'CoinToss',
  folder: 'coins',
  schema: coinTossSchema,
  words: coinTossWords,
  pass: 1,
  late: { rest: ({ data, words }) => ({ ask: data.ask, toss: words.toss }) },
});
`,
  );
  copy.write(
    'src/widgets/coin-toss/embed.astro',
    `---
import { embedded } from '../../course/load.ts';
import kind from './widget.ts';
const { activity, words, late } = await embedded(kind, Astro);
---
<p data-widget="coin-toss" data-late={late('rest')}>{activity.data.ask} {words.toss}</p>
`,
  );
  copy.write('src/widgets/coin-toss/key.astro', '<p>heads</p>\n');
  copy.write(
    'content/coins/first.yaml',
    'title: { zh-CN: 第一枚, en: The first coin }\nask: { zh-CN: 正还是反, en: Heads or tails }\n',
  );
  copy.write('content/ui/zh-CN/coin-toss.yaml', 'listed: 硬币 · 抛了再看\ntoss: 抛一下\n');
  copy.write('content/ui/en/coin-toss.yaml', 'listed: A coin · toss it and see\ntoss: Toss it\n');
  for (const locale of locales)
    writeFileSync(
      lesson(locale),
      readFileSync(lesson(locale), 'utf8').replace('<Sorter', '<CoinToss id="first" />\n\n<Sorter'),
    );
}

/** The same four places of another kind, emptied. */
function remove(): void {
  copy.drop('src/widgets/message-rewriter');
  copy.drop('content/rewrites');
  for (const locale of locales) {
    copy.drop(`content/ui/${locale}/message-rewriter.yaml`);
    for (const file of globSync(copy.at(`content/lessons/${locale}/*/*.mdx`)))
      writeFileSync(file, readFileSync(file, 'utf8').replace(/<MessageRewriter [^>]*>/g, ''));
  }
}

const far = (n: number): string => `far-${n}`;

/** A part more, of as many lessons as make one that comes after more quizzes than it may ask of. */
function lengthen(): void {
  const numbers = Array.from({ length: remembered }, (_, at) => at + 1);
  const edit = (file: string, change: (text: string) => string, to = file): void =>
    copy.write(to, change(readFileSync(copy.at(file), 'utf8')));
  // The lecture has no ideas for them.
  edit('src/course/schema.ts', (text) => text.replace("as in S01')).min(1)", "as in S01'))"));
  edit(
    'content/course.yaml',
    (text) =>
      `${text}  - id: 7-far\n    title: { zh-CN: 远, en: Far }\n    summary: { zh-CN: 远, en: Far }\n    lessons:\n` +
      numbers.map((n) => `      - { slug: ${far(n)}, title: { zh-CN: 远, en: Far } }\n`).join(''),
  );
  for (const n of numbers) {
    for (const folder of ['quizzes', 'guesses', 'sentences'])
      edit(`content/${folder}/${model}.yaml`, (text) => text, `content/${folder}/${far(n)}.yaml`);
    for (const locale of locales)
      edit(
        `content/lessons/${locale}/1-key-accounts/01-${model}.mdx`,
        (text) =>
          text
            .replace(/^covers: .*$/m, 'covers: []')
            .replace(`<Quiz id="${model}"`, `<Quiz id="${far(n)}"`),
        `content/lessons/${locale}/7-far/${100 + n}-${far(n)}.mdx`,
      );
  }
}

beforeAll(async () => {
  lengthen();
  add();
  remove();
  built = await copy.build();
});
afterAll(() => copy.remove());

test('a project with one kind more and one less is built', () => {
  expect(built.output).not.toContain('rror:');
  expect(built.code).toBe(0);
});

test('a new kind of activity is its folder, its content, its words and its tag, and nothing else', () => {
  expect(page('en/practice/coin-toss/first')).toContain('Heads or tails Toss it');
  expect(page('zh-CN/lessons/what-is-a-key-account')).toContain('正还是反 抛一下');
  expect(page('en/lessons/what-is-a-key-account')).toContain('data-missing="coins/first:1"');
  expect(page('en/practice')).toContain('The first coin');
  expect(page('en/practice')).toContain('A coin · toss it and see');
  expect(page('en/practice/coin-toss')).toMatch(
    /<h1[^>]*>A coin<\/h1>[^]*href="[^"]*\/coin-toss\/first\/"/,
  );
  expect(page('zh-CN/practice/coin-toss')).toContain('硬币');
  expect(
    JSON.parse(readFileSync(copy.at('dist/en/practice/coin-toss/first.rest.json'), 'utf8')),
  ).toEqual({
    ask: 'Heads or tails',
    toss: 'Toss it',
  });
});

test('a kind of activity goes with its folder, its content, its words and its tags', () => {
  expect(existsSync(copy.at('dist/en/practice/message-rewriter'))).toBe(false);
  expect(page('en/practice')).not.toContain('message-rewriter');
});

test('a lesson’s page does not grow with the course: it names its own part, its neighbours, and no more quizzes than it may ask of', () => {
  expect(page(`en/lessons/${model}`)).not.toContain(far(1));
  const last = page(`en/lessons/${far(remembered)}`);
  expect(last).not.toContain('lessons/two-processes/&quot;');
  expect(last.match(/practice\/quiz\/[\w-]+\.earlier\.json/g)).toHaveLength(remembered);
});
