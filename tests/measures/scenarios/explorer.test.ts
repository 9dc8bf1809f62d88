import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generate } from '../../../scripts/scenarios/generate.ts';
import { explore, Graph, misheard, outcomeIn, scoreIn } from '../../../scripts/scenarios/graph.ts';
import { fateOf, sampledFate } from '../../../scripts/scenarios/sweep.ts';
import { styles } from '../../../src/widgets/kit/style/model.ts';
import { callOf } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import { recallIn } from '../../../src/widgets/spin-role-play/model/state/recall.ts';
import { traceOf } from '../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { scoreOf } from '../../../src/widgets/spin-role-play/model/debrief/score.ts';
import { hand } from '../../../src/widgets/spin-role-play/model/hand/hand.ts';
import { say, startOf, type Turn } from '../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { small, tutorial } from '../../unit/widgets/spin-role-play/fixture.ts';

const temperament = fc.constantFrom(...styles);
const picks = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });
const scenario = fc.constantFrom(
  small,
  tutorial,
  generate(12, 1),
  generate(36, 2),
  generate(80, 3),
);

test('the explorer’s states, hands and ends are those of play', () =>
  fc.assert(
    fc.property(scenario, temperament, picks, (played, who, chosen) => {
      const call = callOf(played, who);
      const graph = new Graph(callOf(played, who));
      const turns: Turn[] = [];
      let state = startOf(call);
      let at = 0;
      for (const pick of chosen) {
        graph.expand(at);
        // What was said last is kept only where it changes the hand.
        expect({ ...graph.stateAt(at), latest: 0 }).toEqual({ ...state, latest: 0 });
        const ways = Array.from({ length: graph.last[at]! - graph.first[at]! }).map(
          (_, place) => graph.first[at]! + place,
        );
        const buttons = ways.filter((way) => graph.worth[way] !== misheard);
        const offers = hand(call, state);
        expect(buttons.map((way) => graph.lineOn(way).id)).toEqual(
          offers.map(({ line }) => line.id),
        );
        const way = ways[pick % ways.length]!;
        const slips = graph.worth[way] === misheard;
        const { line, turn: right } = offers.find((offer) => offer.line === graph.lineOn(way))!;
        expect(say(call, state, line)).toEqual(right);
        const turn = slips ? say(call, state, line, recallIn(call, state).misheard) : right;
        turns.push(turn);
        at = graph.next[way]!;
        if (turn.outcome) {
          expect(outcomeIn(at)).toBe(turn.outcome);
          const shown = { ...traceOf(call, turns), takenUp: 0 };
          expect(scoreIn(at)).toBe(scoreOf(shown));
          break;
        }
        state = turn.after;
      }
    }),
    { numRuns: 300 },
  ));

test('each way of the explored states leads to a later one, and no state is met twice', () => {
  const { graph, sorted } = explore(callOf(generate(10, 4)))!;
  const place = new Map([...sorted].map((at, rank) => [at, rank]));
  expect(place.size).toBe(graph.states);
  for (const at of sorted)
    for (let way = graph.first[at]!; way < graph.last[at]!; way++)
      if (graph.next[way]! >= 0)
        expect(place.get(graph.next[way]!)).toBeGreaterThan(place.get(at)!);
  const states = Array.from({ length: graph.states }, (_, at) => JSON.stringify(graph.stateAt(at)));
  expect(new Set(states).size).toBe(graph.states);
});

test('with too many states there is no space', () =>
  expect(explore(callOf(small), 100)).toBeNull());

test('calls played at random come near the exact chance', () => {
  const call = callOf(generate(10, 4));
  const space = explore(call)!;
  // Takes the first line, which wins now and then when a third of the buttons slip.
  const first = () => 1;
  const exact = fateOf(space, first, 0.7);
  const sampled = sampledFate(new Graph(call), first, 0.7, { calls: 20_000, seed: 1 });
  expect(exact.walkedOut).toBeGreaterThan(0.03);
  expect(sampled.walkedOut).toBeCloseTo(exact.walkedOut, 1.5);
  expect(sampled.wins).toBeCloseTo(exact.wins, 1.5);
});
