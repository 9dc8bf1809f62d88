import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withKinds } from '../../scripts/kinds.ts';
import { kinds } from '../../src/widgets/registry.ts';

const manual = readFileSync('CONTRIBUTING.md', 'utf8');

test('the author’s manual lists every kind of activity: npm run kinds writes the table anew', () =>
  expect(withKinds(manual, kinds)).toBe(manual));

test('the author’s manual says of every kind what its files look like', () => {
  for (const { folder } of kinds) expect(manual).toContain(`: \`content/${folder}/your-name.yaml\``);
});
