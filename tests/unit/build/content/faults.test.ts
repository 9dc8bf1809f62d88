import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentFiles, faultsIn, fileIn } from '../../../../src/build/content/faults.ts';
import { pageFiles } from '../../../../src/build/content/pages.ts';
import { kinds } from '../../../../src/widgets/registry.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const files = contentFiles(root);
type Files = Record<string, string>;
const texts = new Map<string, string | null>();
const read = (file: string): string | null => {
  if (!texts.has(file)) texts.set(file, fileIn(root)(file));
  return texts.get(file)!;
};
const faultsOf = (changed: Files): string[] =>
  faultsIn(changed, kinds, read).map(({ text }) => text);

const zh = 'content/lessons/zh-CN/1-key-accounts/01-what-is-a-key-account.mdx';
const en = zh.replace('zh-CN', 'en');
/** What is wrong once one file says something else. */
const when = (file: string, change: (text: string) => string): string[] => {
  const changed = change(files[file]!);
  expect(changed, 'the mistake is made').not.toBe(files[file]);
  return faultsOf({ ...files, [file]: changed });
};
const without = (file: string): string[] => {
  const { [file]: _, ...rest } = files;
  return faultsOf(rest);
};
const lineOf = (file: string, sign: string): number =>
  files[file]!.slice(0, files[file]!.indexOf(sign)).split('\n').length;

test('the course has no fault', () => expect(faultsOf(files)).toEqual([]));

test('line ends of Windows and a byte order mark change nothing', () =>
  expect(
    faultsOf(
      Object.fromEntries(
        Object.entries(files).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
      ),
    ),
  ).toEqual([]));

describe('an author is told file, line and what to write instead of', () => {
  test('a lesson that lacks a language', () =>
    expect(without(en)).toContain(`${zh}:1: the lesson is missing in another language; write ${en}`));

  test('a section that the other language does not have', () =>
    expect(when(en, (text) => text.replace('## ', '## Extra {#extra}\n\nText.\n\n## '))).toEqual([
      `${en}:${lineOf(en, '## ')}: the section {#extra} is not in ${zh}; add it there, or take it out here`,
    ]));

  test('an activity that the other language does not have', () => {
    const [tag] = /<Sorter [^>]*>/.exec(files[en]!)!;
    expect(when(zh, (text) => text.replace(tag, ''))).toEqual([
      expect.stringMatching(
        new RegExp(`^${en}:${lineOf(en, tag)}: <Sorter … "[a-z-]+"> is not in ${zh}; `),
      ),
    ]);
  });

  test('sentences that a lesson asks for and nobody wrote', () => {
    const file = 'content/sentences/what-is-a-key-account.yaml';
    expect(without(file)).toEqual(
      [en, zh].map(
        (one) =>
          `${one}:${lineOf(one, '<Sentences')}: <Sentences />: there is no ${file}; write it`,
      ),
    );
  });

  test('a guess that no lesson asks for', () => {
    const file = 'content/guesses/what-is-a-key-account.yaml';
    const rest = Object.entries(files).map(([name, text]) => [
      name,
      name === en || name === zh ? text.replace('<Guess />', '') : text,
    ]);
    expect(faultsOf(Object.fromEntries(rest) as Files)).toEqual([
      `${file}:1: no lesson of this name writes <Guess />; write it there, or delete the file`,
    ]);
  });

  test('a sentence that the other language does not have', () => {
    const file = 'content/sentences/four-stages.yaml';
    expect(when(file, (text) => text.replace(/\n {6}en: .*/, ''))).toEqual([
      expect.stringContaining(`${file}:4: sentences.0.when.en: is missing`),
    ]);
  });

  test('an idea that the lecture does not have', () =>
    expect(when(en, (text) => text.replace(/covers: \[\w+/, 'covers: [S99'))).toContain(
      `${en}:${lineOf(en, 'covers:')}: covers: content/lecture.yaml has no idea S99; write one of its ids`,
    ));

  test('an idea that another lesson has', () => {
    const taken = /covers: \[(\w+)/.exec(files[en]!)![1]!;
    const other = en.replace('01-what-is-a-key-account', '02-eighty-twenty-and-segments');
    expect(when(other, (text) => text.replace('covers: [', `covers: [${taken}, `))).toEqual([
      `${other}:${lineOf(other, 'covers:')}: covers: ${taken} is covered by ${en} already; leave it to one of the two`,
    ]);
  });

  test('an idea whose key terms a lesson that covers it does not say', () => {
    const lecture = 'content/lecture.yaml';
    const idea = /covers: \[(\w+)/.exec(files[en]!)![1]!;
    const terms = new RegExp(`(${idea}:[^]*?    en: \\[)`);
    const line = files[lecture]!.replace(terms, '$1\0').split('\0')[0]!.split('\n').length;
    expect(when(lecture, (text) => text.replace(terms, '$1"ninety-nine balloons", '))).toEqual([
      `${en}:${lineOf(en, 'covers:')}: covers: ${idea}: neither the lesson nor an activity in it says “ninety-nine balloons”; write it, or mend ${lecture}:${line}`,
    ]);
  });

  test('a key term that only the other language says', () => {
    const lecture = 'content/lecture.yaml';
    const faults = when(lecture, (text) => text.replace(/    en: \["/, '    en: ["大客户", "'));
    expect(faults).toEqual([expect.stringMatching(/^content\/lessons\/en\/.*says “大客户”; write it/)]);
  });

  test('key terms that an activity or a sentence says, in whatever case', () => {
    const lecture = 'content/lecture.yaml';
    const said = 'A HUNDRED BALLOONS';
    const beside = 'content/sentences/what-is-a-key-account.yaml';
    expect(
      faultsOf({
        ...files,
        [lecture]: files[lecture]!.replace(/    en: \["/, `    en: ["${said}", "`),
        [beside]: files[beside]!.replace(/en: (["']?)/, 'en: $1A hundred balloons. '),
      }),
    ).toEqual([]);
  });

  test('an idea that no lesson covers, once every lesson is written', () => {
    const modules = files['content/course.yaml']!;
    const written = Object.keys(files).flatMap((file) => /lessons\/en\/[^/]+\/\d+-(.+)\.mdx$/.exec(file)?.[1] ?? []);
    const course = modules
      .split('\n')
      .filter((line) => !line.includes('- { slug: ') || written.some((slug) => line.includes(`slug: ${slug},`)))
      .join('\n');
    const lecture = files['content/lecture.yaml']!;
    const more = `${lecture}S94:\n  line: { zh-CN: "新", en: "new" }\n  terms: { zh-CN: ["新"], en: ["new"] }\n`;
    const line = lecture.split('\n').length + 1;
    const faults = faultsOf({ ...files, 'content/course.yaml': course, 'content/lecture.yaml': more });
    for (const locale of ['zh-CN', 'en'])
      expect(faults).toContain(
        `content/lecture.yaml:${line}: S94: no lesson in ${locale} covers it; name it in \`covers\` of the one that teaches it`,
      );
  });

  test('an activity that nothing uses', () =>
    expect(
      faultsOf({ ...files, 'content/sorters/lost.yaml': files['content/sorters/ten-purchases.yaml']! }),
    ).toEqual([
      'content/sorters/lost.yaml:1: no lesson uses it; write <Sorter id="lost" /> in one, or delete the file',
    ]));

  test('a term that nothing uses', () =>
    expect(
      when('content/glossary.yaml', (text) =>
        text.replace(
          'terms:\n',
          'terms:\n  - { id: lost, term: { zh-CN: 丢, en: lost }, definition: { zh-CN: 丢, en: lost }, example: { zh-CN: 丢, en: lost }, lesson: what-is-a-key-account }\n',
        ),
      ),
    ).toContainEqual(
      expect.stringMatching(
        /^content\/glossary\.yaml:2: no lesson writes <Term id="lost">; link it where it is taught/,
      ),
    ));

  test('a heading that a quiz points to and that is not there', () => {
    const quiz = 'content/quizzes/what-is-a-key-account.yaml';
    const faults = when(quiz, (text) => text.replace(/section: [a-z-]+/, 'section: nowhere'));
    expect(faults).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${quiz}:${lineOf(quiz, 'section:')}: questions\\.0\\.section: ${en} has no section \\{#nowhere\\}; write one of: [a-z-]+,`,
        ),
      ),
    ]);
  });

  test('a sum in a reply that is not spoken', () => {
    const call = Object.keys(files).find((file) => file.startsWith('content/scenarios/'))!;
    const faults = when(call, (text) => text.replace(/weight: (\d+)000\b/, 'weight: 77000'));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults)
      expect(fault).toMatch(
        new RegExp(
          `^${call}:\\d+: lines\\.\\d+\\.replies\\.(plain|warm)\\.(zh-CN|en): the customer does not say what "[a-z-]+" costs; write “(七万七|seventy-seven thousand)”$`,
        ),
      );
  });

  test('a tag that is none, and an activity that is not there', () => {
    expect(when(en, (text) => text.replaceAll('Monday>', 'Munday>'))).toContainEqual(
      `${en}:${lineOf(en, '<Monday>')}: a lesson cannot write <Munday>; see CONTRIBUTING.md`,
    );
    expect(when(en, (text) => text.replace(/<Sorter id="[^"]*"/, '<Sorter id="nowhere"'))).toContainEqual(
      `${en}:${lineOf(en, '<Sorter')}: <Sorter id="nowhere" />: there is no content/sorters/nowhere.yaml`,
    );
  });

  test('a link to a term, a lesson or an activity that is not there', () => {
    expect(when(en, (text) => text.replace(/<Term id="[^"]*"/, '<Term id="nowhere"'))).toContainEqual(
      `${en}:${lineOf(en, '<Term')}: <Term id="nowhere">: content/glossary.yaml has no such term; add it there`,
    );
    const faults = when(en, (text) => `${text}\n<LessonLink slug="gone">a</LessonLink> <PracticeLink to="sorters/gone" />\n`);
    expect(faults.join('\n')).toMatch(/<LessonLink slug="gone">: content\/course\.yaml has no such lesson/);
    expect(faults.join('\n')).toMatch(/<PracticeLink to="sorters\/gone">: there is no content\/sorters\/gone\.yaml/);
  });

  test('a heading without an id, and one whose id is used twice', () => {
    const id = /\{#[a-z-]+\}/.exec(files[en]!)![0];
    expect(when(en, (text) => `${text}\n## A plain one\n`)).toContainEqual(
      expect.stringMatching(/: “A plain one” has no id; write one behind it, as in \{#two-words\}$/),
    );
    expect(when(en, (text) => `${text}\n## Again ${id}\n`)).toContainEqual(
      expect.stringContaining(`the id ${id} is used twice; give each its own`),
    );
  });

  test('a misspelt word in a figure, and one that is missing', () => {
    const line = lineOf(en, '<TwoPurchases');
    expect(when(en, (text) => text.replace(/(<TwoPurchases\s+)title=/, '$1titel='))).toEqual([
      expect.stringMatching(`^${en}:${line}: <TwoPurchases> takes no titel; write one of: title, alt, small`),
    ]);
    expect(when(en, (text) => text.replace(/(<TwoPurchases\s+)title="[^"]*"/, '$1'))).toEqual([
      `${en}:${line}: <TwoPurchases> lacks title; write title=… in it`,
    ]);
  });

  test('a tag that is not closed', () =>
    expect(when(en, (text) => text.replace('</Monday>', ''))).toEqual([
      `${en}:${lineOf(en, '<Monday>')}: <Monday> is not closed; write </Monday> where it ends`,
    ]));

  test('a tag in a note for the trainer, which is shown apart from its lesson', () =>
    expect(
      when(en, (text) => text.replace('<Facilitator>\n', '<Facilitator>\n<Aside>Why</Aside>\n')),
    ).toContain(
      `${en}:${lineOf(en, '<Facilitator>')}: a note for the trainer is plain Markdown; take <Aside> out of <Facilitator>`,
    ));

  test('braces around a word', () =>
    expect(when(en, (text) => text.replace('\n## ', '\nAbout {cost}.\n\n## '))).toContain(
      `${en}:${lineOf(en, '\n## ') + 1}: “{cost}” stands in braces, which a lesson cannot write; take them off`,
    ));

  test('a misspelt tag, once, and not as one that the other language lacks', () =>
    expect(when(en, (text) => text.replaceAll('Monday>', 'Munday>'))).toEqual([
      `${en}:${lineOf(en, '<Monday>')}: a lesson cannot write <Munday>; see CONTRIBUTING.md`,
    ]));

  test('a term that is taught in no lesson', () =>
    expect(when('content/glossary.yaml', (text) => text.replace(/lesson: .*/, 'lesson: nowhere'))).toEqual([
      expect.stringMatching(/^content\/glossary\.yaml:\d+: terms\.0\.lesson: content\/course\.yaml has no lesson "nowhere"; /),
    ]));

  test('what is put into a sentence under another name than in the other language', () => {
    const here = 'content/ui/en/sorter.yaml';
    const there = here.replace('/en/', '/zh-CN/');
    expect(when(here, (text) => text.replace('{card}', '{cards}'))).toEqual([
      expect.stringMatching(`^${here}:\\d+: \\w+: {cards} is not in ${there}, which has {card} there; `),
      expect.stringMatching(`^${there}:\\d+: \\w+: {card} is not in ${here}, which has {cards} there; `),
    ]);
  });

  test('a head that says something wrong', () =>
    expect(when(en, (text) => text.replace(/minutes: \d+/, 'minutes: many'))).toEqual([
      expect.stringMatching(new RegExp(`^${en}:${lineOf(en, 'minutes:')}: minutes: write a number in digits`)),
    ]));

  test('a lesson that course.yaml does not name, and one that stands twice', () => {
    const stray = en.replace('01-what-is-a-key-account', '07-stray');
    expect(faultsOf({ ...files, [stray]: files[en]! })).toContainEqual(
      `${stray}:1: content/course.yaml names no lesson "stray" in "1-key-accounts"; add it there`,
    );
    const again = en.replace('/01-', '/08-');
    expect(faultsOf({ ...files, [again]: files[en]! })).toContainEqual(
      `${again}:1: another lesson is called "what-is-a-key-account"; rename one file`,
    );
  });

  test('a file of words that is missing, and one that nothing reads', () => {
    expect(without('content/ui/en/sorter.yaml')).toEqual([
      'content/ui/en/sorter.yaml:1: this file is missing; write it',
    ]);
    expect(faultsOf({ ...files, 'content/sorter/x.yaml': 'title: x' })).toEqual([
      'content/sorter/x.yaml:1: nothing reads this file; mend its name or its folder',
    ]);
  });
});

describe('while somebody writes, a fault concerns', () => {
  const of = (url: string, file: string) => pageFiles(url, files, kinds)?.(file);
  test('the lesson of a file, in every language, and no other', () => {
    expect(of('/en/lessons/what-is-a-key-account/', zh)).toBe(true);
    expect(of('/training/en/lessons/what-is-a-key-account/?x', en)).toBe(true);
    expect(of('/en/lessons/five-styles/', en)).toBe(false);
    expect(of('/en/', en)).toBe(false);
  });
  test('the pages of an activity', () => {
    const file = 'content/sorters/ten-purchases.yaml';
    expect(of('/en/practice/sorter/ten-purchases/', file)).toBe(true);
    expect(of('/en/lessons/what-is-a-key-account/', file)).toBe(true);
    expect(of('/en/practice/sorter/ten-plans/', file)).toBe(false);
  });
  test('the pages that say the words, and everything that all pages share', () => {
    expect(of('/en/practice/sorter/ten-plans/', 'content/ui/en/sorter.yaml')).toBe(true);
    expect(of('/zh-CN/practice/sorter/ten-plans/', 'content/ui/en/sorter.yaml')).toBe(false);
    expect(of('/en/me/', 'content/course.yaml')).toBe(true);
  });
  test('nothing that is no page', () => {
    expect(pageFiles('/src/x.ts', files, kinds)).toBeNull();
    expect(pageFiles('/en/practice/sorter/ten-plans.rest.json', files, kinds)).toBeNull();
  });
});
