import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../scripts/coach/answer.ts';

describe('the command', () => {
  const run = (content: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'coach-')), 'sentences.json');
    writeFileSync(file, content);
    return spawnSync('node', ['scripts/coach.ts', file], { encoding: 'utf8' });
  };
  const asked = [
    { lang: 'en', text: 'are the people idle during a changeover', scenario: 'packaging-line' },
    { lang: 'zh-CN', text: '为什么', scenario: 'packaging-line', said: ['how-to-change'] },
    { lang: 'zh-CN', text: '你们有几条线？' },
    { lang: 'en', text: 'here is a gift card for you', scenario: 'tutorial-bakery-vans' },
  ] as const;

  test('says of each sentence what it is understood as', () => {
    const { stdout, status } = run(JSON.stringify(asked));
    expect(status).toBe(0);
    const [idle, why, lines, card] = JSON.parse(stdout) as Answer[];
    expect(idle).toMatchObject({ kind: 'P', matched: true });
    expect(idle!.lines[0]).toBe('idle-at-change');
    expect(why!.matched).toBe(false);
    expect(lines).toMatchObject({ kind: 'S', lines: [], matched: true });
    expect(card).toMatchObject({ kind: 'improper', matched: false });
  });
  test('says what is wrong with a file, and of which scenarios there are', () => {
    expect(run('nothing').stderr).toContain('coach:');
    const { stderr, status } = run(JSON.stringify([{ ...asked[0], scenario: 'moon' }]));
    expect(stderr).toContain('there is no scenario "moon"; choose from: hospital-equipment');
    expect(status).toBe(1);
  });
});
