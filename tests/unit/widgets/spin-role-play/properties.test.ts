import fc from 'fast-check';
import { expect, test } from 'vitest';
import { styles as temperaments } from '../../../../src/widgets/kit/style/model.ts';
import { callOf } from '../../../../src/widgets/spin-role-play/call.model.ts';
import { debrief } from '../../../../src/widgets/spin-role-play/debrief.model.ts';
import { hand, placed } from '../../../../src/widgets/spin-role-play/hand.model.ts';
import {
  isSayable,
  outcomes,
  replay,
  say,
  startOf,
  type Turn,
} from '../../../../src/widgets/spin-role-play/model.ts';
import {
  phaseAfter,
  phaseOf,
  type Phase,
} from '../../../../src/widgets/spin-role-play/phase.model.ts';
import { generate } from '../../../../scripts/scenarios/generate.ts';
import { small, tutorial } from './fixture.ts';

const scenarios = fc.constantFrom(small, tutorial, generate(36, 2));
const temperament = fc.constantFrom(...temperaments);
/** Choices by number, whatever there is to choose from. */
const choices = fc.array(fc.nat(), { maxLength: 30 });

test('no sequence of lines throws, leaves a gauge out of range or ends outside the four outcomes', () =>
  fc.assert(
    fc.property(scenarios, temperament, choices, (scenario, who, picks) => {
      const call = callOf(scenario, who);
      const log = picks.map(
        (pick) =>
          ['nonsense', ...scenario.lines.map(({ id }) => id)][pick % (scenario.lines.length + 1)]!,
      );
      const { turns, outcome } = replay(call, log);
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
      if (outcome) expect(outcomes).toContain(outcome);
      const { score, checks } = debrief(call, log);
      expect(score).toBe(
        checks.reduce((sum, { passed, points }) => sum + (passed ? points : 0), 0),
      );
    }),
  ));

/** Plays what the hands offer. */
function walk(scenario: typeof small, who: (typeof temperaments)[number], picks: number[]): Turn[] {
  const call = callOf(scenario, who);
  const turns: Turn[] = [];
  let state = startOf(call);
  for (const pick of picks) {
    const offers = hand(call, state);
    expect(offers.length).toBeGreaterThanOrEqual(4);
    expect(offers.length).toBeLessThanOrEqual(6);
    expect(offers.some(({ worth }) => worth === 'good')).toBe(true);
    expect(offers.some(({ worth }) => worth === 'wrong')).toBe(true);
    const { turn } = offers[pick % offers.length]!;
    turns.push(turn);
    if (turn.outcome) break;
    state = turn.after;
  }
  return turns;
}

test('replaying a log gives the same call', () =>
  fc.assert(
    fc.property(scenarios, temperament, choices, (scenario, who, picks) => {
      const turns = walk(scenario, who, picks);
      const again = replay(
        callOf(scenario, who),
        turns.map(({ line }) => line.id),
      );
      expect(again.turns.map(({ after }) => after)).toEqual(turns.map(({ after }) => after));
      expect(again.outcome).toBe(turns.at(-1)?.outcome ?? null);
      const step = turns.reduce<Phase>(phaseAfter, 'opening');
      expect(phaseOf(again.turns)).toBe(step);
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
        const state = last && !last.outcome ? last.after : startOf(call);
        const sayable = scenario.lines.filter((line) => isSayable(call, state, line));
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
      const state = startOf(call);
      const offers = hand(call, state);
      expect(new Set(placed(offers, state, seed))).toEqual(new Set(placed(offers, state, other)));
      expect(placed(offers, state, seed)).toEqual(placed(offers, state, seed));
    }),
  ));
