import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import type { Plugin } from 'vite';

const file = new URL('../layouts/first-paint.js', import.meta.url);

/** The script that stands in every page, as short as it can be said to the oldest browsers. */
export const firstPaint = transformSync(readFileSync(file, 'utf8'), {
  minify: true,
  target: browserslistToEsbuild(),
}).code.trim();

/** Gives the layouts that script where they import the file that it is written in. */
export const shortFirstPaint = (): Plugin => ({
  name: 'short-first-paint',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/first-paint.js?raw')
      ? `export default ${JSON.stringify(firstPaint)};`
      : undefined,
});
