import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOf } from './architecture/faults.ts';

const paths = globSync('src/**/*.{ts,tsx,astro,css,js}');
const faults = faultsOf(
  Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')])),
);

test('there is a course to look at', () => expect(paths.length).toBeGreaterThan(100));

test.each(paths)('%s keeps to the design', (path) =>
  expect(faults[path]!.map(({ line, says }) => `${path}:${line}: ${says}`)).toEqual([]),
);
