import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The layers of the design, top first: a file imports from its own layer and those above it. */
const layers: { name: string; files: RegExp; npm: RegExp }[] = [
  { name: 'words', files: /^src\/i18n\/(?!.*schema)/, npm: /^astro\/zod$/ },
  { name: 'schema', files: /schema\.ts$/, npm: /^astro\/zod$/ },
  { name: 'model', files: /(^|\/|[a-z-]\.)model\.ts$/, npm: /^papaparse$/ },
  {
    name: 'state',
    files: /\/(machine|store|storage)\.ts$/,
    npm: /^(xstate|@xstate\/store(\/undo)?|nanostores)$/,
  },
  {
    name: 'view',
    files: /(\.tsx|\/use-[a-z-]+\.ts|\.client\.ts|\.module\.css|first-paint\.js)$/,
    npm: /^(preact(\/hooks)?|nanostores|uqr)$/,
  },
  { name: 'component', files: /^src\/(components\/.*\.astro|styles\/.*\.css)$/, npm: /^astro/ },
  {
    name: 'embed',
    files: /(\/(embed|key)\.astro|\/load(-[a-z]+)?\.ts|content\.config\.ts)$/,
    npm: /^(astro(:content|\/loaders|\/zod)|vite|yaml|node:[a-z/]+)$/,
  },
  { name: 'page', files: /^src\/(pages|layouts)\//, npm: /^astro/ },
];
const layerOf = (file: string): number => layers.findIndex(({ files }) => files.test(file));

const files = globSync('src/**/*.{ts,tsx,astro,css,js}').map(normalize);
const importsOf = (file: string): { from: string; typeOnly: boolean }[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^\s*import (type )?(?:[^'"]*? from )?['"]([^'"]+)['"]/gm,
    ),
  ].map(([, typeOnly, from]) => ({
    from: from!.replace(/\?raw$/, ''),
    typeOnly: Boolean(typeOnly),
  }));
const room = (file: string): string => file.split('/').slice(0, 3).join('/');

/** Components and embeds may ask load.ts, which is how a built page gets its words. */
const mayLoad = (file: string, target: string): boolean =>
  target === 'src/course/load.ts' && file.endsWith('.astro');

describe.each(files)('%s', (file) => {
  test('has a layer', () => expect(layerOf(file)).toBeGreaterThanOrEqual(0));
  test.each(importsOf(file))('may import $from', ({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const allowed = layers.slice(0, layerOf(file) + 1).map(({ npm }) => npm);
      return expect(typeOnly || allowed.some((npm) => npm.test(from)), from).toBe(true);
    }
    const target = normalize(join(dirname(file), from));
    if (mayLoad(file, target)) return;
    if (!typeOnly)
      expect(layerOf(target), `${target} lies below`).toBeLessThanOrEqual(layerOf(file));
    // Zod stays out of the browser.
    if (/^(model|state|view)$/.test(layers[layerOf(file)]!.name) && target.endsWith('schema.ts'))
      expect(typeOnly, `${target} as a type only`).toBe(true);
    const otherWidget =
      /^src\/widgets\/(?!kit\/)[^/]+\//.test(file) &&
      /^src\/widgets\/(?!kit\/)[^/]+\//.test(target) &&
      room(file) !== room(target);
    expect(otherWidget, 'a widget never imports another').toBe(false);
  });
  test('holds no Chinese outside of comments', () => {
    if (basename(file) === 'number.ts') return;
    const code = readFileSync(file, 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*$|<!--[\s\S]*?-->/gm,
      '',
    );
    expect(code).not.toMatch(/\p{Script=Han}/u);
  });
});
