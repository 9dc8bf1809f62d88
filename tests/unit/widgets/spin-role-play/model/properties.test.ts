import fc from 'fast-check';
import { expect, test } from 'vitest';
import { styles as temperaments } from '../../../../../src/widgets/kit/style/model.ts';
import { callOf } from '../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { debrief } from '../../../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { hand, placed } from '../../../../../src/widgets/spin-role-play/model/hand/hand.ts';
import {
  outcomes,
  say,
  stateAfterAll,
  type Turn,
} from '../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { generate } from '../../../../../scripts/scenarios/generate.ts';
import { small, tutorial } from '../fixture.ts';
import { logOf, play } from '../play.ts';

const scenarios = fc.constantFrom(small, tutorial, generate(36, 2));
const temperament = fc.constantFrom(...temperaments);
/** Choices by number, whatever there is to choose from. */
const choices = fc.array(fc.nat(), { maxLength: 30 });

test('no sequence of lines throws, leaves a gauge out of range or ends outside the four outcomes', () =>
  fc.assert(
    fc.property(scenarios, temperament, choices, (scenario, who, picks) => {
      const call = callOf(scenario, who);
      const turns: Turn[] = [];
      for (const pick of picks) {
        if (turns.at(-1)?.outcome) break;
        const state = stateAfterAll(call, turns);
        const { sayable } = call.knowledge(state.landed);
        turns.push(say(call, state, sayable[pick % sayable.length]!));
      }
      for (const { before, after } of turns) {
        expect(after.patience).toBeLessThan(before.patience);
        expect(after.patience).toBeGreaterThanOrEqual(0);
        for (const [gauge, most] of [
          ['trust', 9],
          ['run', 3],
          ['objections', 2],
        ] as const) {
          expect(after[gauge]).toBeGreaterThanOrEqual(0);
          expect(after[gauge]).toBeLessThanOrEqual(most);
        }
      }
      const { outcome, score, checks } = debrief(call, turns);
      if (outcome) expect(outcomes).toContain(outcome);
      expect(score).toBe(
        checks.reduce((sum, { passed, points }) => sum + (passed ? points : 0), 0),
      );
    }),
  ));

/** Plays what the hands offer. */
function walk(scenario: typeof small, who: (typeof temperaments)[number], picks: number[]): Turn[] {
  const call = callOf(scenario, who);
  const turns: Turn[] = [];
  for (const pick of picks) {
    if (turns.at(-1)?.outcome) break;
    const offers = hand(call, stateAfterAll(call, turns));
    expect(offers.length).toBeGreaterThanOrEqual(4);
    expect(offers.length).toBeLessThanOrEqual(6);
    expect(offers.some(({ worth }) => worth === 'good')).toBe(true);
    expect(offers.some(({ worth }) => worth === 'wrong')).toBe(true);
    turns.push(offers[pick % offers.length]!.turn);
  }
  return turns;
}

test('the same lines said again make the same call', () =>
  fc.assert(
    fc.property(scenarios, temperament, choices, (scenario, who, picks) => {
      const turns = walk(scenario, who, picks);
      expect(play(callOf(scenario, who), logOf(turns))).toEqual(turns);
    }),
  ));

/** Higher is better for the seller. */
const worthOfOutcome = ({ outcome }: Turn): number =>
  outcome === null ? 2.5 : [4, 3, 2, 1][outcomes.indexOf(outcome)]!;

test('more trust never makes the answer to the same line in the same state worse', () =>
  fc.assert(
    fc.property(
      scenarios,
      temperament,
      choices,
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (scenario, who, picks, pick, more) => {
        const call = callOf(scenario, who);
        const last = walk(scenario, who, picks).at(-1);
        const state = stateAfterAll(call, last && !last.outcome ? [last] : []);
        const { sayable } = call.knowledge(state.landed);
        const line = sayable[pick % sayable.length]!;
        const less = say(call, state, line);
        const better = say(call, { ...state, trust: Math.min(9, state.trust + more) }, line);
        expect(worthOfOutcome(better)).toBeGreaterThanOrEqual(worthOfOutcome(less));
        expect(Number(better.lands)).toBeGreaterThanOrEqual(Number(less.lands));
        expect(better.after.trust).toBeGreaterThanOrEqual(less.after.trust);
        expect(better.after.patience).toBeGreaterThanOrEqual(less.after.patience);
      },
    ),
  ));

test('the seed moves the lines of a hand and changes none', () =>
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, other) => {
      const call = callOf(tutorial);
      const state = stateAfterAll(call, []);
      const offers = hand(call, state);
      expect(new Set(placed(offers, state, seed))).toEqual(new Set(placed(offers, state, other)));
      expect(placed(offers, state, seed)).toEqual(placed(offers, state, seed));
    }),
  ));
