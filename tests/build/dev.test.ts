import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from './copy.ts';

const copy = copyOfProject();
let dev: Awaited<ReturnType<typeof copy.dev>> | undefined;
beforeAll(async () => {
  dev = await copy.dev();
});
afterAll(() => {
  dev?.stop();
  copy.remove();
});

const lesson = 'content/lessons/en/1-key-accounts/01-what-is-a-key-account.mdx';
const sorter = 'content/sorters/ten-purchases.yaml';
const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(copy.at(file), change(readFileSync(copy.at(file), 'utf8')));

test('a mistake shows on the pages of its file and in the terminal, and nowhere else', async () => {
  const before = readFileSync(copy.at(sorter), 'utf8');
  edit(sorter, (text) => text.replace('layout: columns', 'layuot: columns'));
  await dev!.shows('/en/practice/sorter/ten-purchases/', /layuot/);
  await dev!.shows('/en/lessons/what-is-a-key-account/', /ten-purchases\.yaml:\d+: /);
  expect(dev!.said()).toMatch(/content\/sorters\/ten-purchases\.yaml:\d+: .*layuot/);
  await dev!.shows('/en/practice/sorter/ten-plans/', /data-widget="sorter"/);
  await dev!.shows('/en/lessons/five-styles/', /data-lesson="five-styles"/);
  copy.write(sorter, before);
  await dev!.shows('/en/practice/sorter/ten-purchases/', /data-widget="sorter"/);
});

test('a mistake in a lesson’s head or text shows on that lesson, and goes with its mend', async () => {
  const before = readFileSync(copy.at(lesson), 'utf8');
  edit(lesson, (text) => text.replace(/minutes: \d+/, 'minutes: many'));
  await dev!.shows('/en/lessons/what-is-a-key-account/', /minutes: write a number/);
  await dev!.shows('/en/lessons/five-styles/', /data-lesson="five-styles"/);
  copy.write(lesson, before.replace('</Monday>', ''));
  await dev!.shows('/en/lessons/what-is-a-key-account/', /mdx:\d+: .*Monday> is not closed; write/);
  expect(dev!.said()).toMatch(/mdx:\d+: <Monday> is not closed; write <\/Monday>/);
  await dev!.shows('/en/lessons/five-styles/', /data-lesson="five-styles"/);
  copy.write(lesson, before);
  await dev!.shows('/en/lessons/what-is-a-key-account/', /data-lesson="what-is-a-key-account"/);
});

test('a new file, a changed one and one that is gone are seen without a restart', async () => {
  const named = 'title: { zh-CN: 再来十笔, en: Ten more purchases }';
  copy.write(
    'content/sorters/ten-more.yaml',
    readFileSync(copy.at(sorter), 'utf8').replace(/^title:.*$/m, named),
  );
  const before = readFileSync(copy.at(lesson), 'utf8');
  for (const locale of ['en', 'zh-CN'])
    edit(lesson.replace('/en/', `/${locale}/`), (text) =>
      text.replace(/<Sorter [^>]*>/, (tag) => `${tag}\n\n<Sorter id="ten-more" />`),
    );
  await dev!.shows('/en/practice/sorter/ten-more/', /Ten more purchases/);
  await dev!.shows('/en/lessons/what-is-a-key-account/', /Ten more purchases/);
  edit('content/sorters/ten-more.yaml', (text) => text.replace('Ten more purchases', 'Ten others'));
  await dev!.shows('/en/practice/sorter/ten-more/', /Ten others/);
  copy.drop('content/sorters/ten-more.yaml');
  await dev!.shows(
    '/en/lessons/what-is-a-key-account/',
    /there is no content\/sorters\/ten-more\.yaml/,
  );
  copy.write(lesson, before);
});
