import { expect, test } from 'vitest';
import { missingInMarkup } from './markup.ts';
import { missingInScript } from './scripts.ts';
import { missingInStyles } from './styles.ts';

const what = (missing: { what: string }[]) => missing.map(({ what }) => what);

test.each([
  ['a { color: light-dark(red, blue) }', 'light-dark()'],
  ['a { --x: light-dark(red, blue) }', 'light-dark()'],
  ['a { color: oklch(0.5 0.1 20) }', 'oklch()'],
  ['a { color: color-mix(in oklab, red, blue) }', 'color-mix()'],
  ['a:has(b) { color: red }', ':has'],
  ['@media print { a:has(b) { color: red } }', ':has in print'],
  ['a { & b { color: red } }', '&'],
  ['a { height: 100dvh }', 'dvh'],
  ['a { width: 50cqw }', 'cqw'],
  ['a { float: inline-end }', 'float: inline-end'],
  ['a { text-wrap: pretty }', 'text-wrap'],
  ['@media (width <= 20px) { a { color: red } }', 'a range'],
  ['@container (width >= 20px) { a { color: red } }', '@container'],
  ['@container (width <= 20px) { a { color: red } }', '@container for narrow'],
  ['@starting-style { a { color: red } }', '@starting-style'],
])('the style %s is above the floor', (css, missing) => {
  expect(what(missingInStyles(css))).toContain(missing);
});

test.each([
  '@layer base { a { color: lab(50% 1 1); inset: 0; accent-color: red } }',
  'a { height: 100vh; height: 100dvh }',
  'a { -webkit-hyphens: auto; hyphens: auto }',
  '@supports selector(:has(*)) { @media print { a:has(b) { color: red } } }',
])('the style %s is not, or has a fallback', (css) => {
  expect(missingInStyles(css.replace('lab(50% 1 1)', '#777'))).toEqual([]);
});

test.each([
  ['list.toReversed()', '.toReversed()'],
  ['list.toSorted()', '.toSorted()'],
  ['Object.groupBy(list, f)', 'Object.groupBy'],
  ['Map.groupBy(list, f)', 'Map.groupBy'],
  ['Promise.withResolvers()', 'Promise.withResolvers'],
  ['map.values().map(f)', 'Iterator.map'],
  ['new Set().union(other)', '.union()'],
  ['new Intl.DurationFormat()', 'Intl.DurationFormat'],
  ['AbortSignal.any([])', 'AbortSignal.any'],
  ['new CompressionStream("gzip")', 'CompressionStream'],
  ['box.showPopover()', '.showPopover()'],
  ['box.checkVisibility()', '.checkVisibility()'],
  ['class A { static { f() } }', 'syntax'],
  ['/(?<=a)b/.test(x)', 'syntax'],
])('the script %s is above the floor', (js, missing) => {
  expect(what(missingInScript(js))).toContain(missing);
});

test.each([
  'list.at(-1); list.findLast(f); Object.hasOwn(a, b); structuredClone(a)',
  'a?.b ?? c; a ||= b; class A { #x = 1 }',
  'Object.values(map).map(f)',
  "if (typeof CompressionStream === 'function') new CompressionStream('gzip')",
  "if ('showPopover' in box) box.showPopover()",
  'list.toSorted?.()',
])('the script %s is not, or looks first', (js) => {
  expect(missingInScript(js)).toEqual([]);
});

test('an attribute above the floor is found in a page', () => {
  const page = '<!doctype html><p lang="en">a</p><div class="x" popover>b</div><dialog></dialog>';
  expect(what(missingInMarkup(page))).toEqual(['<div popover>']);
});
