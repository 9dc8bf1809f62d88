import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What `npm run scenarios -- NAME` says to somebody who mistyped, and with which exit code it ends. */
const scenarios = (name: string): Promise<{ code: number; said: string }> =>
  new Promise((resolve) =>
    execFile('node', ['scripts/scenarios.ts', name], (error, _stdout, said) =>
      resolve({ code: error ? Number(error.code) : 0, said }),
    ),
  );

test('a name that is no scenario is answered with those that are', async () => {
  const { code, said } = await scenarios('hospital');
  expect(code).toBe(1);
  expect(said).toMatch(
    /^there is no scenario "hospital" in content\/scenarios\/; it has: hospital-equipment, .*\n$/,
  );
});

test('a file that is not there is named', async () =>
  expect(await scenarios('missing.yaml')).toEqual({
    code: 1,
    said: 'there is no file missing.yaml\n',
  }));

test('a wrong id is named with file, line and what it may be, without a stack trace', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'call-')), 'wrong.yaml');
  const source = readFileSync('content/scenarios/tutorial-bakery-vans.yaml', 'utf8');
  writeFileSync(file, source.replace(/about: [a-z-]+/, 'about: no-such'));
  const { code, said } = await scenarios(file);
  expect(code).toBe(1);
  expect(said).toContain(`${file}:`);
  expect(said).toMatch(/about: "no-such" is no problem; choose from: /);
  expect(said).not.toMatch(/^\s+at /m);
});
