import { expect, test } from 'vitest';
import { faultsOf } from './faults.ts';

/** A small course without fault, in the shapes that the real one has. */
const good: Record<string, string> = {
  'src/i18n/locales.ts': "export const locales = ['zh-CN', 'en'] as const; // 中文在前",
  'src/i18n/number.ts': "export const wan = '万';",
  'src/i18n/schema.ts': "import { z } from 'astro/zod';\nimport { locales } from './locales.ts';",
  'src/course/model.ts': "import type { Locale } from '../i18n/locales.ts';",
  'src/course/load.ts':
    "import { getEntry } from 'astro:content';\nimport { kinds } from '../widgets/registry.ts';\nimport './model.ts';",
  'src/progress/model.ts':
    'export const day = (at: number, history: number[]) => [new Date(at), Math.max(...history), history];',
  'src/progress/storage.ts': "export const open = (window: Window) => window['localStorage'];",
  'src/progress/use-progress.ts':
    "import { useState } from 'preact/hooks';\nimport { day } from './model.ts';",
  'src/progress/note/view.tsx':
    "import { Frame } from '../../widgets/kit/frame.tsx';\nimport '../use-progress.ts';",
  'src/widgets/registry.ts': "export const kinds = import.meta.glob('./*/widget.ts');",
  'src/widgets/kit/props.ts': "import type { ComponentChildren } from 'preact';",
  'src/widgets/kit/frame.tsx':
    "import type { FrameProps } from './props.ts';\nimport styles from './kit.module.css';",
  'src/widgets/kit/kit.module.css': '.frame {\n  color: red; /* 红 */\n}',
  'src/widgets/quiz/widget.ts': "import { quizSchema } from './schema.ts';",
  'src/widgets/quiz/schema.ts':
    "import { z } from 'astro/zod';\nimport { text } from '../../i18n/schema.ts';",
  'src/widgets/quiz/words.ts': "import { z } from 'astro/zod';",
  'src/widgets/quiz/plan.model.ts': "import type { Quiz } from './schema.ts';",
  'src/pages/_planners.client.ts': "import.meta.glob('../widgets/*/plan.model.ts');",
  'src/widgets/quiz/together.tsx': "import './model.ts';",
  'src/pages/_playables.client.ts': "import.meta.glob('../widgets/*/together.tsx');",
  'src/widgets/quiz/shared.client.ts': "import './model.ts';",
  'src/pages/_shared.client.ts': "import.meta.glob('../widgets/*/shared.client.ts');",
  'src/widgets/quiz/model.ts':
    "import type { Quiz } from './schema.ts';\nexport const none = () => {\n  // 空\n};",
  'src/widgets/quiz/props.ts':
    "import type { Quiz } from './model.ts';\nimport type { Words } from './words.ts';",
  'src/widgets/quiz/store.ts':
    "import { createStore } from '@xstate/store';\nimport './model.ts';\nconst now = Date.now();",
  'src/widgets/quiz/view.tsx':
    "import type { QuizProps } from './props.ts';\nimport { Frame } from '../kit/frame.tsx';\nconst late = () => import('./late.tsx');",
  'src/widgets/quiz/late.tsx':
    "import { useProgress } from '../../progress/use-progress.ts';\nimport styles from './view.module.css';\nexport default () => <p class={styles.all}>{/* 说明 */}</p>;",
  'src/widgets/quiz/view.module.css': ".all {\n  composes: frame from '../kit/kit.module.css';\n}",
  'src/widgets/quiz/embed.astro':
    "---\nimport { load } from '../../course/load.ts';\nimport { View } from './view.tsx';\n---\n<!-- 题目 -->\n<View {/* 题 */} />",
  'src/widgets/sorter/widget.ts': "import './model.ts';",
  'src/widgets/sorter/model.ts': 'export const cards = 1;',
  'src/widgets/sorter/sums/model.ts': "import { cards } from '../model.ts';",
  'src/widgets/sorter/hands/model.ts': "import '../sums/model.ts';",
  'src/widgets/sorter/view.tsx': "import './sums/model.ts';\nimport './hands/model.ts';",
  'src/widgets/sorter/view.module.css': '.card {\n  color: red;\n}',
  'src/components/Header.astro':
    '---\nimport { load } from "../course/load.ts";\n---\n<script>\n  import "../progress/use-progress.ts";\n</script>',
  'src/layouts/first-paint.js': "localStorage.getItem('theme');",
  'src/layouts/Page.astro': "---\nimport Header from '../components/Header.astro';\n---\n<slot />",
  'src/pages/[locale]/index.astro':
    "---\nimport Page from '../../layouts/Page.astro';\n---\n<Page />",
  'src/build/policy.ts': "import { readFileSync } from 'node:fs';",
  'src/content.config.ts': "import { kinds } from './widgets/registry.ts';",
};

/** What is said of each file of the good tree after lines were put into some. */
function saidAfter(planted: Record<string, string>): string[] {
  const files = { ...good };
  for (const [file, lines] of Object.entries(planted)) {
    const before = good[file] ?? '';
    // The head of an Astro file is between its lines of dashes.
    const inHead = file.endsWith('.astro') && !lines.startsWith('<');
    files[file] = inHead ? before.replace('\n---', `\n${lines}\n---`) : `${before}\n${lines}`;
  }
  return Object.entries(faultsOf(files)).flatMap(([file, faults]) =>
    faults.map(({ says }) => `${file}: ${says}`),
  );
}

test('a tree that keeps to the design is passed', () => expect(saidAfter({})).toEqual([]));

const quiz = 'src/widgets/quiz';
const model = `${quiz}/model.ts`;
const otherKind = /quiz.*: a kind of activity imports no other: src\/widgets\/sorter/;
const onlyRegistry = /: only the registry knows a kind of activity: .*widgets\/quiz/;

test.each<[string, string, string, RegExp]>([
  // How a kind reaches another.
  ['export from', model, "export { cards } from '../sorter/model.ts';", otherKind],
  ['export * from', model, "export * from '../sorter/model.ts';", otherKind],
  ['export type', model, "export type { Card } from '../sorter/model.ts';", otherKind],
  ['import type', model, "import type { Card } from '../sorter/model.ts';", otherKind],
  ['import over lines', model, "import {\n  cards,\n} from '../sorter/model.ts';", otherKind],
  ['import for its effect', model, "import '../sorter/model.ts';", otherKind],
  ['import()', model, "const one = () => import('../sorter/model.ts');", otherKind],
  ['import() of a template', model, 'const one = () => import(`../sorter/model.ts`);', otherKind],
  ['import() type', model, "type Card = import('../sorter/model.ts').Card;", otherKind],
  ['typeof import()', model, "type All = typeof import('../sorter/model.ts');", otherKind],
  ['import = require', model, "import cards = require('../sorter/model.ts');", otherKind],
  ['require()', model, "const cards = require('../sorter/model.ts');", otherKind],
  ['glob', model, "const all = import.meta.glob('../s*/model.ts');", otherKind],
  ['globs', model, "const all = import.meta.glob(['./x.ts', '/src/**/sorter/*.ts']);", otherKind],
  ['new URL', `${quiz}/view.tsx`, "new URL('../sorter/view.tsx', import.meta.url);", otherKind],
  ['?raw', `${quiz}/view.tsx`, "import code from '../sorter/model.ts?raw';", otherKind],
  ['from the root', `${quiz}/view.tsx`, "import '/src/widgets/sorter/model.ts';", otherKind],
  [
    'reference',
    `${quiz}/rows/model.ts`,
    '/// <reference path="../../sorter/model.ts" />',
    otherKind,
  ],
  ['Astro head', `${quiz}/embed.astro`, "import '../sorter/model.ts';", otherKind],
  [
    'Astro script',
    `${quiz}/embed.astro`,
    "<script>\n  import '../sorter/view.tsx';\n</script>",
    otherKind,
  ],
  [
    'Astro style',
    `${quiz}/embed.astro`,
    "<style>@import '../sorter/view.module.css';</style>",
    otherKind,
  ],
  [
    'Astro markup',
    `${quiz}/embed.astro`,
    "<p>{await import('../sorter/model.ts')}</p>",
    /in the markup/,
  ],
  [
    'composes',
    `${quiz}/view.module.css`,
    ".one { composes: card from '../sorter/view.module.css'; }",
    otherKind,
  ],
  ['@import', `${quiz}/view.module.css`, "@import '../sorter/view.module.css';", otherKind],
  ['@import url', `${quiz}/view.module.css`, '@import url(../sorter/view.module.css);', otherKind],
  // Who knows a kind.
  [
    'a page that imports a kind',
    'src/pages/[locale]/index.astro',
    "import View from '../../widgets/quiz/embed.astro';",
    onlyRegistry,
  ],
  [
    'a page that names a path',
    'src/pages/[locale]/index.astro',
    "const at = '/src/widgets/quiz/embed.astro';",
    onlyRegistry,
  ],
  [
    'a view that asks what a kind tells a plan',
    'src/progress/note/view.tsx',
    "import '../../widgets/quiz/plan.model.ts';",
    onlyRegistry,
  ],
  [
    'a view that plays a kind with a room',
    'src/workshop/together/view.tsx',
    "import '../../widgets/quiz/together.tsx';",
    onlyRegistry,
  ],
  [
    'a page that globs',
    'src/pages/[locale]/index.astro',
    "import.meta.glob('../../widgets/quiz/*.astro');",
    onlyRegistry,
  ],
  [
    'course that imports a kind',
    'src/course/load.ts',
    "import '../widgets/quiz/model.ts';",
    onlyRegistry,
  ],
  [
    'a kit that imports a kind',
    'src/widgets/kit/frame.tsx',
    "import '../quiz/model.ts';",
    /the kit knows no kind/,
  ],
  [
    'a kit that asks progress',
    'src/widgets/kit/frame.tsx',
    "import type { Day } from '../../progress/model.ts';",
    /the kit knows no kind of activity and no progress/,
  ],
  // Layers.
  [
    'a model that asks a store',
    model,
    "import type { Store } from './store.ts';",
    /model lies above state/,
  ],
  [
    'a type of a view',
    `${quiz}/late.tsx`,
    "import { View, type QuizProps } from './view.tsx';",
    /a type of .*view\.tsx, which draws/,
  ],
  [
    'Zod in a model',
    model,
    "import { z } from 'astro/zod';",
    /the layer model does without astro\/zod/,
  ],
  [
    'a schema in a view',
    `${quiz}/view.tsx`,
    "import { quizSchema } from './schema.ts';",
    /as a type only/,
  ],
  ['words in a view', `${quiz}/view.tsx`, "import { words } from './words.ts';", /as a type only/],
  [
    'a package in the wrong layer',
    `${quiz}/store.ts`,
    "export { h } from 'preact';",
    /the layer state does without preact/,
  ],
  [
    'a computed import',
    `${quiz}/view.tsx`,
    'const one = (name: string) => import(name);',
    /no plain string/,
  ],
  ['a file that is none', model, "import './nothing.ts';", /no file of the course/],
  ['a name without a layer', `${quiz}/helpers.ts`, '', /no layer/],
  // Words.
  ['Han in a string', model, "const title = '客户';", /content\/: '客户'/],
  ['Han in a template', model, 'const title = (n: number) => `${n} 位客户`;', /content\//],
  ['Han in a pattern', model, 'const sum = /万/u;', /content\//],
  ['Han in JSX', `${quiz}/view.tsx`, 'const all = <p>客户</p>;', /content\//],
  ['Han in markup', `${quiz}/embed.astro`, '<p title="客户">', /content\//],
  [
    'Han in a style sheet',
    `${quiz}/view.module.css`,
    ".one::after { content: '好'; }",
    /content\//,
  ],
  ['Han after what looks like a comment', model, "const at = 'https://客户';", /content\//],
  // Storage.
  [
    'storage in a view',
    `${quiz}/view.tsx`,
    'window.localStorage.clear();',
    /only progress\/storage\.ts/,
  ],
  [
    'storage by a string',
    `${quiz}/view.tsx`,
    "window['sessionStorage'].clear();",
    /only progress\/storage\.ts/,
  ],
])('%s is reported', (_, file, lines, says) => {
  const said = saidAfter({ [file]: lines });
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((sentence) => says.test(sentence) && sentence.startsWith(file))).not.toEqual(
    [],
  );
});

test.each([
  'Date.now()',
  'new Date()',
  'new Date',
  'Date()',
  "Date['now']()",
  '[1].map(Date)',
  'performance.now()',
  'Math.random()',
  "Math['random']()",
  '(({ random }) => random())(Math)',
  'crypto.randomUUID()',
  'globalThis.crypto',
  'document.title',
  'window.innerWidth',
  '{ document }.document',
  'navigator.language',
  'localStorage.length',
  'sessionStorage.length',
  'indexedDB.open("x")',
  "fetch('/x')",
  'setTimeout(() => {}, 1)',
])('a model that uses %s is reported', (code) =>
  expect(saidAfter({ [model]: `export const one = () => (${code});` })).toContainEqual(
    expect.stringMatching(/quiz\/model\.ts: model uses /),
  ),
);

test.each([
  'new Date(0)',
  'Date.UTC(2026, 1)',
  'Math.max(1, 2)',
  '((document: string, history: number[]) => document + history.length)("", [])',
  '({ window: 1, performance: 2 }).window',
  '"Date.now()"',
  '/* Date.now() */ 1',
])('a model may use %s', (code) =>
  expect(saidAfter({ [model]: `export const one = () => (${code});` })).toEqual([]),
);

test.each<[string, Record<string, string>, string]>([
  ['two files', { [model]: "import './props.ts';" }, `${quiz}/model.ts → ${quiz}/props.ts`],
  [
    'two files that only take types',
    { [model]: "import type { QuizProps } from './props.ts';" },
    `${quiz}/model.ts → ${quiz}/props.ts`,
  ],
  [
    'a style sheet and itself over another',
    {
      'src/widgets/kit/kit.module.css': "@import './other.module.css';",
      'src/widgets/kit/other.module.css': ".x { composes: frame from './kit.module.css'; }",
    },
    'src/widgets/kit/kit.module.css → src/widgets/kit/other.module.css',
  ],
  [
    'two folders of a kind',
    {
      'src/widgets/sorter/sums/props.ts': "import type { Hand } from '../hands/model.ts';",
    },
    'src/widgets/sorter/sums/ → src/widgets/sorter/hands/',
  ],
  [
    'a folder and a file beside it',
    {
      'src/widgets/sorter/model.ts': "import '../sorter/sums/props.ts';",
      'src/widgets/sorter/sums/props.ts': '',
    },
    'src/widgets/sorter/model.ts → src/widgets/sorter/sums/',
  ],
  [
    'two rooms',
    {
      'src/course/model.ts': "import '../progress/model.ts';",
      'src/progress/model.ts': "import '../course/model.ts';",
    },
    'course → progress',
  ],
  [
    'three rooms',
    {
      'src/workshop/use-room.ts': "import '../progress/use-progress.ts';",
      'src/progress/use-progress.ts': "import '../widgets/kit/frame.tsx';",
      'src/widgets/kit/frame.tsx': "import '../../workshop/use-room.ts';",
    },
    'workshop (drawn) → progress (drawn) → widgets/kit (drawn)',
  ],
])('a ring of %s is reported', (_, planted, ring) =>
  expect(saidAfter(planted)).toContainEqual(expect.stringContaining(`imports in a ring: ${ring}`)),
);
