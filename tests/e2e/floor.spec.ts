import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './hands.ts';
import { missingInMarkup } from '../floor/markup.ts';
import { missingInScript } from '../floor/scripts.ts';
import { missingInStyles } from '../floor/styles.ts';
import type { Missing } from '../floor/support.ts';
import { builtPages, project } from './built-site.ts';

const folder = path.join(project, 'dist');
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const assets = readdirSync(path.join(folder, '_astro')).map((file) => `_astro/${file}`);

/** What may be above the floor, because nothing that a learner needs is lost without it. */
const allowed: Record<string, string> = {
  'text-wrap': 'lines end where they end',
  'word-break: auto-phrase': 'a heading breaks between any two characters',
  'text-autospace': 'Chinese and Latin letters stand closer',
  'text-spacing-trim': 'full-width punctuation takes its full width',
  'overscroll-behavior': 'the page behind the contents scrolls when their end is reached',
  cursor: 'a finger has no cursor',
  resize: 'a field grows by scrolling',
  'align-content': 'Safari 15.4 and 15.5 may stretch what should keep to the start or the end',
  'place-content': 'the same',
  'place-items': 'the same',
  'place-self': 'the same',
  '@container': 'the narrow layout stands in a wide space',
  'container-type': 'the same',
  '(scripting)': 'without scripts, the questions are printed twice',
  ':has in print': 'what stands around a sheet is printed, too',
  ':details-content in print': 'what is folded stays folded',
  'content-visibility': 'the same',
  '(forced-colors)': 'Safari before 16 has no contrast themes to heed',
  'forced-color-adjust': 'the same',
  'break-after': 'on paper, a heading may stand alone at the foot of a page',
  orphans: 'on paper, a single line may be left behind',
  widows: 'the same',
  '@page': 'a plan takes the edges of the printer',
  size: 'the same',
  'contain-intrinsic-block-size': 'what is not drawn yet is taken to be lower than it is',
  'break-before: avoid': 'on paper a page may begin with the last lines of a table',
  'overflow-clip-margin': 'a frame round what has the focus may lose its outermost pixels',
  popover: 'the script of the page header opens and closes the contents',
  '.with()': 'of a store, not of a list',
  '.role()': 'of somebody invited to an event, not of an element',
  'Error.captureStackTrace': 'looked for before it is used',
  'Symbol.dispose': 'a second name for a function that nobody calls by it',
};
const isAllowed = ({ what }: Missing) =>
  [what, what.split(':')[0]!, /popover/i.exec(what)?.[0].toLowerCase() ?? ''].some((name) =>
    Object.hasOwn(allowed, name),
  );

const above = (files: string[], check: (source: string) => Missing[]) =>
  files.flatMap((file) =>
    check(read(file))
      .filter((missing) => !isAllowed(missing))
      .map(({ what, where }) => `${file}: ${what} (${where})`),
  );

test('no style asks for more than the oldest browsers can do', () => {
  const styles = assets.filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(5);
  expect(above(styles, missingInStyles)).toEqual([]);
});

test('no script asks for more than the oldest browsers can do', () => {
  const scripts = assets.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  expect(above(scripts, missingInScript)).toEqual([]);
});

test('no page asks for more than the oldest browsers can do', () => {
  const pages = builtPages('dist').map((page) => page.replace(/(^|\/)$/, '$1index.html'));
  expect(above(pages, missingInMarkup)).toEqual([]);
  const inline = (html: string) =>
    [
      ...html.matchAll(
        /<script(?![^>]*\s(?:src|type="application)[^>]*)[^>]*>([\s\S]*?)<\/script>/g,
      ),
    ].flatMap(([, code = '']) => missingInScript(code));
  expect(above(pages, inline)).toEqual([]);
});
