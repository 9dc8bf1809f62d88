import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRespondents } from '../../scripts/self-check/read.ts';
import type { Sitting } from '../../scripts/self-check/people.ts';
import { forms } from '../unit/widgets/personality-test/forms.ts';

const command = 'scripts/self-check.ts';
const run = (...given: string[]) => {
  const { stdout, stderr, status } = spawnSync('node', [command, ...given], { encoding: 'utf8' });
  return { stdout, stderr, status };
};
const folder = mkdtempSync(join(tmpdir(), 'self-check-'));
const fileOf = (content: string): string => {
  const file = join(folder, `${content.length}.json`);
  writeFileSync(file, content);
  return file;
};
const items = forms.flatMap((form) => form.items.map((item) => ({ ...item, set: form.id })));
const sitting = (value: (item: (typeof items)[number]) => number, ms = 4000): Sitting => ({
  answers: Object.fromEntries(items.map((item) => [item.id, value(item)])),
  times: Object.fromEntries(items.map(({ id }) => [id, ms])),
});

describe('the command', () => {
  test('prints sixty statements, each with style and set', () => {
    const printed = JSON.parse(execFileSync('node', [command], { encoding: 'utf8' }));
    expect(printed).toEqual(items.map(({ id, style, set }) => ({ id, style, set })));
    expect(printed).toHaveLength(60);
  });

  test('prints what respondents are told, and with --all from everything', () => {
    const owl = sitting(({ style }) => (style === 'owl' ? 5 : 2));
    // The other set says koala, of which the ten more would ask five.
    const torn = sitting(({ style, set }) =>
      set === 'first' ? (style === 'owl' ? 4 : 3) : style === 'koala' ? 5 : 2,
    );
    const file = fileOf(JSON.stringify([owl, torn, sitting(() => 4), sitting(() => 3, 900)]));
    const { stdout, status } = run(file);
    expect(status).toBe(0);
    const told = JSON.parse(stdout);
    expect(told.map(Object.keys)).toEqual(
      Array(4).fill(['verdict', 'styles', 'warnings', 'repeat']),
    );
    expect(told[0]).toMatchObject({ verdict: 'single', styles: ['owl'], warnings: [] });
    expect(told[0].repeat).toBeGreaterThan(0.5);
    expect(told[2]).toMatchObject({ verdict: 'unclear', styles: [], warnings: ['alike'] });
    expect(told[3]).toMatchObject({
      verdict: 'unclear',
      warnings: ['fast', 'alike'],
      repeat: null,
    });
    const all = JSON.parse(run(file, '--all').stdout);
    expect(all[1].styles).toContain('koala');
    expect(told[1].styles).not.toContain('koala');
  });

  test('needs no more than a learner is asked', () => {
    const { answers, times } = sitting(({ style }) => (style === 'owl' ? 5 : 2));
    const thirty = Object.fromEntries(forms[0]!.items.map(({ id }) => [id, answers[id]]));
    const [told] = JSON.parse(run(fileOf(JSON.stringify([{ answers: thirty, times }]))).stdout);
    expect(told.styles).toEqual(['owl']);
  });

  const { answers, times } = sitting(() => 3);
  test.each([
    ['{', 'not JSON'],
    ['{}', 'an array of respondents'],
    ['[1]', 'respondent 0'],
    [JSON.stringify([{ answers }]), 'respondent 0, times'],
    [
      JSON.stringify([
        { answers, times },
        { answers: { ...answers, 'owl-3': 6 }, times },
      ]),
      'respondent 1, answers.owl-3',
    ],
    [JSON.stringify([{ answers: { ...answers, lion: 3 }, times }]), 'no statement "lion"'],
    [JSON.stringify([{ answers: {}, times }]), 'no answer to'],
  ])('says in one sentence what is wrong: %2$s', (content, said) => {
    expect(() => readRespondents(forms, content)).toThrow(said);
    expect(() => readRespondents(forms, content)).toThrow(/^.+$/);
  });

  test('says it in one line, and nothing else', () => {
    const { stdout, stderr, status } = run(fileOf('{}'));
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toMatch(/^self-check: .*an array of respondents.*\n$/);
  });

  test('says which file is missing', () =>
    expect(run('no-such-file.json')).toMatchObject({ status: 1, stdout: '' }));
});
