import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Graph } from '../../../../../scripts/scenarios/graph.ts';
import { skilled } from '../../../../../scripts/scenarios/sellers/sellers.ts';
import { sampledFate } from '../../../../../scripts/scenarios/sweep.ts';
import { chooser, viewer } from '../../../../../scripts/scenarios/sellers/view.ts';
import { parseYaml } from '../../../../../src/build/yaml.ts';
import { toldBefore } from '../../../../../src/widgets/spin-role-play/follow/store.ts';
import type { CallEvent } from '../../../../../src/widgets/spin-role-play/machine.ts';
import { decode, encode } from '../../../../../src/widgets/spin-role-play/model/code/code.ts';
import { hand } from '../../../../../src/widgets/spin-role-play/model/hand/hand.ts';
import { startOf, type Turn } from '../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callAs, type Call } from '../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { scenarioSchema } from '../../../../../src/widgets/spin-role-play/schema.ts';
import { endedCall } from '../../../../../src/widgets/spin-role-play/store.ts';
import { logOf, play } from '../play.ts';
import { began, said, table } from '../table.ts';

const read = (name: string) => {
  const file = `content/scenarios/${name}.yaml`;
  return parseYaml(readFileSync(file, 'utf8'), file, scenarioSchema);
};
const first = read('packaging-line');
const second = read('packaging-line-again');
const met = (more: object = {}): CallEvent => ({ type: 'met', temperament: 'owl', ...more });

/** A first call that ends in an advance, about changeovers alone. */
const agreed = [
  ...['how-to-change', 'idle-at-change', 'read-back', 'made-up-how', 'small-orders', 'if-any-hand'],
  'timed-changeover',
];
const draft = (log: readonly string[]): CallEvent[] => [began, met(), ...log.map(said)];
const heard = ['hand-change', 'slow-change', 'overtime', 'small-orders', 'quick-change'];

const callWith = (told: readonly string[] | null): Call =>
  callAs(second, { temperament: 'owl', told });
const rulesOf = ({ rules }: Turn): string[] => rules.map(({ name }) => name);

describe('what the first call leaves to the second', () => {
  test('is what the customer told in a call that ended in an advance', () =>
    expect(toldBefore(first, draft(agreed), second)!.sort()).toEqual([...heard].sort()));

  test('is nothing of its own after a call that ended otherwise, or goes on', () => {
    const left = [...agreed.slice(0, -1), 'leave-papers'];
    expect(toldBefore(first, draft(left), second)).toBe(null);
    expect(toldBefore(first, draft(agreed.slice(0, -1)), second)).toBe(null);
    expect(toldBefore(first, [{ kind: 'no event' }], second)).toBe(null);
  });

  test('stays when that call was taken up again from its middle and went otherwise', () => {
    const again: CallEvent[] = [...draft(agreed), { type: 'rewound', to: 1 }, said('leave-papers')];
    expect(toldBefore(first, again, second)!.sort()).toEqual([...heard].sort());
  });
});

describe('in a second call', () => {
  const first = 'three-runs';
  test('what was answered then, asked again, costs trust; what was not is answered', () => {
    const own = play(callWith(heard), [first, 'idle-at-change', 'who-can-set']);
    expect(rulesOf(own[1]!)).toContain('asked-again');
    expect(own[1]!.lands).toBe(false);
    expect(own[1]!.after.trust).toBe(own[1]!.before.trust - 1);
    expect(own[2]!.lands).toBe(true);
    const usual = play(callWith(null), [first, 'who-can-set']);
    expect(rulesOf(usual[1]!)).toContain('asked-again');
  });

  test('nothing is answered before what was promised is reported', () => {
    const [early, , late] = play(callWith(null), ['next-year', first, 'next-year']);
    expect(rulesOf(early!)).toEqual(['promise-waits']);
    expect(early!.lands).toBe(false);
    expect(late!.lands).toBe(true);
  });

  test('a next step takes the promise, and a need that the first call had not brought out', () => {
    const steps = [first, 'next-year', 'four-a-day-how', 'where-hours', 'if-four', 'read-back'];
    const call = callWith(null);
    const outcome = (log: string[]) => play(call, [...log, 'on-the-agenda']).at(-1)!.outcome;
    expect(outcome(steps)).toBe('advance');
    expect(outcome(steps.filter((id) => id !== 'if-four'))).toBe(null);
    expect(outcome([])).toBe(null);
  });

  test('what was promised is on offer until it is reported', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 15 }), (picks) => {
        const call = callWith(null);
        let state = startOf(call);
        for (const pick of picks) {
          const offers = hand(call, state);
          const reported = call.knowledge(state.landed).kept;
          expect(offers.some(({ line }) => line.keeps)).toBe(!reported);
          const { turn } = offers[pick % offers.length]!;
          if (turn.outcome) break;
          state = turn.after;
        }
      }),
    ));

  test('a draft, a code and a result hold what was told', () => {
    const { now, send } = table(second);
    [began, met({ told: heard }), said(first), said('who-can-set'), said('think-it-over')].forEach(
      send,
    );
    expect(now()).toMatchObject({ phase: 'debrief', told: heard });
    expect(now().turns[1]!.lands).toBe(true);
    expect(endedCall(second)(now())?.score).toBeGreaterThan(0);
    const which = { activity: 'scenarios/second', digest: 'x' };
    const { temperament, told, turns } = now();
    const code = encode(second, which, { temperament, told, seed: 7, turns });
    const decoded = decode(second, which, code);
    if (!decoded.ok) throw new Error(decoded.why);
    expect([...decoded.recording.told!].sort()).toEqual([...heard].sort());
    expect(logOf(decoded.recording.turns)).toEqual(logOf(turns));
  });

  test('whatever a first call brought out, a skilled seller gets further', () => {
    for (const told of [
      heard,
      ['three-setters', 'few-can-set', 'training', 'anyone-runs-it'],
      ['hand-change', 'slow-change', 'small-orders', 'quick-change'],
    ]) {
      const graph = new Graph(callWith(told));
      const choose = chooser(viewer(graph), skilled);
      const { wins } = sampledFate(graph, choose, 0, { calls: 200, seed: 1 });
      expect(wins, told.join(' ')).toBeGreaterThan(0.95);
    }
  });
});
