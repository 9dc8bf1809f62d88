import { expect, test } from 'vitest';
import { deafWins } from '../../../../scripts/scenarios/sellers/deaf.ts';
import type { CallScenario } from '../../../../src/widgets/spin-role-play/model/state/scenario.ts';
import { heard, small } from '../../../unit/widgets/spin-role-play/fixture.ts';

const things = [...small.facts, ...small.problems, ...small.implications];
const misheard = (scenario: CallScenario): CallScenario => ({
  ...scenario,
  misheard: things.map(({ id }) => ({ id: `not-${id}`, of: id })),
});

test('who knows the method and hears no answer wins by his own words where nothing is ruled out', () =>
  expect(deafWins(small)).toBeGreaterThan(0.5));

test('beside each question that an answer rules out, such a seller wins less', () =>
  expect(deafWins(heard)).toBeLessThan(deafWins(small) / 2));

test('where all that was said has a misheard twin, he cannot sum up', () =>
  expect(deafWins(misheard(small))).toBeLessThan(deafWins(small) * 0.8));
