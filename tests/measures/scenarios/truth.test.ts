/** Every sentence of a debrief against the fact that it states, worked out here a second time. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../../scripts/scenarios/graph.ts';
import { parseYaml } from '../../../src/build/yaml.ts';
import { styles } from '../../../src/widgets/kit/style/model.ts';
import { debrief } from '../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import {
  crossedAt,
  findingOf,
} from '../../../src/widgets/spin-role-play/model/debrief/findings.ts';
import { adviceOn } from '../../../src/widgets/spin-role-play/model/debrief/verdict.ts';
import { hand } from '../../../src/widgets/spin-role-play/model/hand/hand.ts';
import { stateAfterAll, type Turn } from '../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import { at, tutorial } from '../../unit/widgets/spin-role-play/fixture.ts';
import { scenarioSchema } from '../../../src/widgets/spin-role-play/schema.ts';
import { states } from '../../../scripts/scenarios/truth/call.ts';
import { factsOf } from '../../../scripts/scenarios/truth/facts.ts';
import { falseIn } from '../../../scripts/scenarios/truth/graph.ts';
import { falseOf } from '../../../scripts/scenarios/truth/turn.ts';

const scenarios = globSync('content/scenarios/*.yaml').map((file) => ({
  name: path.basename(file, '.yaml'),
  scenario: parseYaml(readFileSync(file, 'utf8'), file, scenarioSchema),
}));

test('no sentence of any end, close or pitch that the tutorial can come to is false', () =>
  expect(falseIn(explore(callOf(tutorial))!.graph)).toEqual([]));

test('a sentence that says too much is found', () => {
  const { call, state, say: says } = at(['ask-age', 'p-jams', 'i-rework', 'n-smooth']);
  const refused = says('sign');
  const facts = factsOf(call, state);
  expect(falseOf(call, refused, facts)).toEqual([]);
  expect(falseOf(call, refused, { ...facts, needs: 2 })).toContain('lacks second-need');
  expect(falseOf(call, refused, { ...facts, weight: facts.cost })).toContain('tip problem');
  expect(falseOf(call, says('hello'), { ...facts, said: [] })).toEqual(['rapport-late']);
});

describe('in whole calls', () => {
  const picks = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });
  test('no sentence about the call is false', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...scenarios),
        fc.constantFrom(...styles),
        picks,
        fc.boolean(),
        (of, who, chosen, well) => {
          const call = callOf(of.scenario, who);
          const turns: Turn[] = [];
          for (const pick of chosen) {
            const offers = hand(call, stateAfterAll(call, turns));
            const good = offers.filter(({ worth }) => worth === 'good');
            const among = well && pick % 6 > 0 ? good : offers;
            turns.push(among[pick % among.length]!.turn);
            if (turns.at(-1)!.outcome) break;
          }
          const facts = turns.map(({ before }) => factsOf(call, before));
          turns.forEach((turn, at) => expect(falseOf(call, turn, facts[at]!)).toEqual([]));
          const result = debrief(call, turns);
          const finding = findingOf(result);
          expect(states.findings[finding](turns), finding).toBe(true);
          const advice = adviceOn(result);
          if (advice) expect(states.advice[advice](turns, facts, result), advice).toBe(true);
          const crossed = crossedAt(result);
          const after = turns.map((turn) => factsOf(call, turn.after));
          expect(crossed).toBe(over(after.findIndex(({ weight, cost }) => weight > cost)));
          const { turning, turningPoint: at } = result;
          if (turning === 'tipped')
            expect([
              facts[at!]!.weight <= facts[at!]!.cost,
              after[at!]!.weight > after[at!]!.cost,
            ]).toEqual([true, true]);
          if (turning === 'unasked') expect(states.ripe(facts[at!]!)).toBe(true);
          for (const { name, passed } of result.checks)
            expect(passed, name).toBe(states.checks[name](turns, after.at(-1)!));
        },
      ),
      { numRuns: 400 },
    ));
});
const over = (at: number): number | null => (at < 0 ? null : at);
