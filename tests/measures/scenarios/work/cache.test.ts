import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keptProofs } from '../../../../scripts/scenarios/work/cache.ts';
import type { Task } from '../../../../scripts/scenarios/work/work.ts';
import type { Proof } from '../../../../scripts/scenarios/prove.ts';

const task = { name: 'one', temperament: 'owl', scenario: { lines: [1] } } as unknown as Task;
const changed = { ...task, scenario: { lines: [2] } } as unknown as Task;
const proof = { states: 7, keptInReach: null } as unknown as Proof;

test('a proof is found again for the same scenario, and for no other', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofs-'));
  const cache = keptProofs(folder);
  expect(cache.find(task)).toBeNull();
  cache.keep(task, proof);
  expect(cache.find(task)).toEqual(proof);
  expect(cache.find(changed)).toBeNull();
  expect(cache.find({ ...task, temperament: 'tiger' })).toBeNull();
});

test('a proof made by other rules is none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofs-'));
  keptProofs(folder, 'rules of yesterday').keep(task, proof);
  expect(keptProofs(folder, 'rules of today').find(task)).toBeNull();
  expect(keptProofs(folder, 'rules of yesterday').find(task)).toEqual(proof);
});

test('a proof that cannot be read is none', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'proofs-'));
  const cache = keptProofs(folder);
  cache.keep(task, proof);
  for (const file of readdirSync(folder)) writeFileSync(path.join(folder, file), '{"of":');
  expect(cache.find(task)).toBeNull();
});
