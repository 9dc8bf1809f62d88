import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/build/yaml.ts';
import { matcherSchema } from '../../../src/widgets/matcher/schema.ts';
import { quizSchema } from '../../../src/widgets/quiz/schema.ts';
import { sorterSchema } from '../../../src/widgets/sorter/schema.ts';

const sorter = `title: { zh-CN: 题, en: T }
ask: { zh-CN: 问, en: A }
layout: columns
groups:
  - { id: a, title: { zh-CN: 甲, en: A } }
  - { id: b, title: { zh-CN: 乙, en: B } }
cards:
  - { id: one, text: { zh-CN: 一, en: One }, group: a, feedback: { a: { zh-CN: 对, en: Yes }, b: { zh-CN: 错, en: No } } }
  - { id: two, text: { zh-CN: 二, en: Two }, group: b, feedback: { a: { zh-CN: 错, en: N }, b: { zh-CN: 对, en: Y } } }
`;
const read = (yaml: string) => parseYaml(yaml, 'content/sorters/x.yaml', sorterSchema);

describe('an author’s mistake is named with file, line and remedy', () => {
  test('a file without mistakes is read', () => expect(read(sorter).cards).toHaveLength(2));
  test('a missing language', () =>
    expect(() =>
      read(sorter.replace('title: { zh-CN: 题, en: T }', 'title: { zh-CN: 题 }')),
    ).toThrow(/^content\/sorters\/x\.yaml:1: title\.en: /));
  test('a wrong field', () =>
    expect(() => read(sorter.replace('layout: columns', 'layout: columns\ncolour: red'))).toThrow(
      /colour/,
    ));
  test('a group that does not exist', () =>
    expect(() => read(sorter.replace('group: b', 'group: c'))).toThrow(
      'content/sorters/x.yaml:9: cards.1.group: "c" is none of: a, b',
    ));
  test('feedback that is missing for one group', () =>
    expect(() => read(sorter.replace(', b: { zh-CN: 错, en: No }', ''))).toThrow(
      'content/sorters/x.yaml:8: cards.0.feedback: feedback for "b" is missing',
    ));
  test('an id used twice', () =>
    expect(() => read(sorter.replace('id: two', 'id: one'))).toThrow('the id "one" is used twice'));
  test('a sentence that a # would cut in two', () => {
    const cut = 'ask: { zh-CN: 问, en: A }';
    expect(() => read(sorter.replace(cut, 'ask:\n  zh-CN: 断在 # 号\n  en: Cut at the #'))).toThrow(
      'content/sorters/x.yaml:3: “断在” ends at a #; put the whole sentence in quotes',
    );
    expect(read(sorter.replace(cut, 'ask:\n  zh-CN: "断在 # 号" # said\n  en: Cut'))).toMatchObject(
      {
        ask: { 'zh-CN': '断在 # 号' },
      },
    );
    expect(read(sorter.replace('layout: columns', 'layout: columns # or grid')).cards).toHaveLength(
      2,
    );
  });
  test.each([
    ['layout: columns', 'layout：columns', /:3: write "layout:" with a plain colon and a space/],
    ['  - { id: a', '\t- { id: a', /:5: begin the line with spaces, not with a tab/],
    [
      'layout: columns',
      'layout: columns\nlayout: grid',
      /:4: the same word stands before a colon twice/,
    ],
    ['layout: columns', 'layout: a colon: here', /:3: put the sentence in quotes/],
    ['ask: { zh-CN: 问', 'ask: { zh-CN: "问', /: a (colon|quote|comma)/],
    ['  - { id: b', '   - { id: b', /: begin the lines of one list in the same column/],
  ])('a slip of the pen: %j', (right, wrong, told) =>
    expect(() => read(sorter.replace(right, wrong))).toThrow(told),
  );
  test('a word, a number or a list in the place of another', () => {
    expect(() => read(sorter.replace('layout: columns', 'layuot: columns'))).toThrow(
      /:1: layout: write one of: columns, grid\n.*"layuot" means nothing here; mend the word or take it out/,
    );
    expect(() =>
      read(sorter.replace('ask: { zh-CN: 问, en: A }', 'ask: { zh-CN: 问, en: 12 }')),
    ).toThrow(':2: ask.en: write words, in quotes where they are a number');
    expect(() => read(sorter.replace('ask: { zh-CN: 问, en: A }\n', ''))).toThrow(
      ': ask: is missing; write words before a colon',
    );
  });
  test('YAML that is none', () =>
    expect(() => read('title: [')).toThrow(/^content\/sorters\/x\.yaml:\d+: /));
  test('a grid without four groups', () =>
    expect(() => read(sorter.replace('columns', 'grid'))).toThrow('a grid has four groups'));
});

test('a quiz pool of fewer than eight questions is refused', () =>
  expect(() =>
    parseYaml('title: { zh-CN: 题, en: T }\ndraw: 4\nquestions: []', 'q.yaml', quizSchema),
  ).toThrow('a pool has at least eight questions'));

test('a matcher must speak of every pair', () =>
  expect(() =>
    parseYaml(
      `title: &t { zh-CN: 题, en: T }
ask: *t
left: *t
right: *t
pairs:
  - { id: a, left: *t, right: *t, feedback: { a: *t } }
  - { id: b, left: *t, right: *t, feedback: { a: *t, b: *t, c: *t } }
  - { id: c, left: *t, right: *t, feedback: { a: *t, b: *t, c: *t, d: *t } }`,
      'm.yaml',
      matcherSchema,
    ),
  ).toThrow(/feedback for "b" is missing[\s\S]*"d" is none of: a, b, c/));
