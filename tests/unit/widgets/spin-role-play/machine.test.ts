import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { styles } from '../../../../src/widgets/kit/style/model.ts';
import {
  callMachine,
  type CallEvent,
  type Phase,
} from '../../../../src/widgets/spin-role-play/machine.ts';
import { callOf } from '../../../../src/widgets/spin-role-play/model/state/call.ts';
import { small, tutorial } from './fixture.ts';
import { logOf, play } from './play.ts';
import { began, met, said, table, walk } from './table.ts';

const picks = fc.array(fc.nat(), { maxLength: 24 });
/** So few lines that nearly all of them are always on offer. */
const only = (...ids: string[]) => ({
  ...small,
  lines: small.lines.filter(({ id }) => ids.includes(id)),
});

test('what is said at the table is what the rules make of the same lines', () =>
  fc.assert(
    fc.property(fc.constantFrom(small, tutorial), fc.constantFrom(...styles), picks, (...of) => {
      const [scenario, temperament, chosen] = of;
      const call = table(scenario, [began, { type: 'met', temperament }]);
      walk(call, scenario, chosen);
      const { phase, turns } = call.now();
      expect(turns).toEqual(play(callOf(scenario, temperament), logOf(turns)));
      expect(phase === 'debrief').toBe(Boolean(turns.at(-1)?.outcome));
    }),
  ));

test('phases follow what is said; a warm word and a summary stay where the talk is', () => {
  const after = (...log: string[]): Phase => {
    const scenario = only(...log, 'bye', 'pitch');
    const call = table(scenario, [began, met, ...log.map(said)]);
    expect(logOf(call.now().turns)).toEqual(log);
    return call.now().phase;
  };
  expect(after()).toBe('opening');
  expect(after('hello')).toBe('opening');
  expect(after('hello', 'ask-age')).toBe('investigating');
  expect(after('ask-age', 'hello')).toBe('investigating');
  expect(after('ask-age', 'so-far')).toBe('investigating');
  expect(after('ask-age', 'p-jams')).toBe('investigating');
  expect(after('ask-age', 'p-jams', 'i-rework')).toBe('investigating');
  expect(after('ask-age', 'p-jams', 'i-rework', 'n-smooth')).toBe('investigating');
  expect(after('ask-age', 'pitch')).toBe('demonstrating');
  expect(after('ask-age', 'case')).toBe('demonstrating');
  expect(after('pitch', 'hello')).toBe('demonstrating');
  expect(after('ask-age', 'trial')).toBe('obtaining-commitment');
  expect(after('ask-age', 'sign')).toBe('obtaining-commitment');
  expect(after('ask-age', 'trial', 'p-jams')).toBe('investigating');
  expect(after('ask-age', 'bye')).toBe('debrief');
  expect(after('gift')).toBe('debrief');
});

test('every way from phase to phase can be gone, and no other', () => {
  const few = ['hello', 'ask-age', 'pitch', 'sign', 'bye'];
  const ways = new Set<string>();
  const map = getAdjacencyMap(callMachine(only(...few)), {
    events: [
      met,
      { type: 'undone' },
      { type: 'rewound', to: 0 },
      { type: 'rewound', to: 2 },
      ...few.map(said),
    ],
    serializeState: ({ value, context: { turns } }) => JSON.stringify([value, logOf(turns)]),
    limit: 50_000,
  });
  for (const { state, transitions } of Object.values(map))
    for (const { event, state: next } of Object.values(
      transitions as Record<string, { event: CallEvent; state: typeof state }>,
    ))
      if (next.context !== state.context)
        ways.add(`${String(state.value)} ${event.type} ${String(next.value)}`);

  const talk: Phase[] = ['opening', 'investigating', 'demonstrating', 'obtaining-commitment'];
  const expected = talk.flatMap((phase) => [
    ...[...talk, 'debrief'].map((next) => `${phase} said ${next}`),
    ...talk.map((next) => `${phase} undone ${next}`),
    `debrief rewound ${phase}`,
  ]);
  const never = (way: string): boolean =>
    /^(investigating|demonstrating|obtaining-commitment) said opening$/.test(way) ||
    /^opening undone (?!opening)/.test(way);
  expect([...ways].sort()).toEqual(
    ['brief met opening', ...expected.filter((way) => !never(way))].sort(),
  );
});
