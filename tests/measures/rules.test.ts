import { expect, test } from 'vitest';
import { idleRules } from '../../scripts/scenarios/bounds.ts';
import { worthOfRules } from '../../scripts/scenarios/rules.ts';
import { tutorial } from '../unit/widgets/spin-role-play/fixture.ts';

test('a rule without which no habit wins more does not earn its place', () => {
  const rows = worthOfRules(new Map([['tutorial', tutorial]]));
  expect(rows.map(({ rule }) => rule)).toContain('pitch-early');
  expect(rows.find(({ rule }) => rule === 'questions-in-a-row')!.without).toBeGreaterThan(0.1);
  const idle = { ...rows[0]!, with: 0.5, without: 0.55 };
  expect(idleRules([idle])[0]).toMatch(/does not earn its place.* 5\.0 % more at most/);
});
