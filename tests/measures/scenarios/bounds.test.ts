import { beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../../../scripts/scenarios/bounds.ts';
import { explore, Graph } from '../../../scripts/scenarios/graph.ts';
import { prove, type Proof } from '../../../scripts/scenarios/prove.ts';
import { habits } from '../../../scripts/scenarios/sellers/sellers.ts';
import { fateAlong, fateOf } from '../../../scripts/scenarios/sweep.ts';
import { shown, table } from '../../../scripts/scenarios/table.ts';
import { chooser, viewer } from '../../../scripts/scenarios/sellers/view.ts';
import { generate } from '../../../scripts/scenarios/generate.ts';
import { callOf } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import { tutorial } from '../../unit/widgets/spin-role-play/fixture.ts';

let tutorialProof: Proof;
beforeAll(() => (tutorialProof = prove('tutorial', tutorial, tutorial.temperament)));

/** The tutorial's proof with some figures of a full scenario that failed. */
const faultsOf = (change: Partial<Proof>): string[] =>
  faults([{ ...tutorialProof, tutorial: false, habits: noneWins, ...change }]);
const noneWins = Object.fromEntries(
  Object.keys(habits).map((habit) => [habit, 0]),
) as Proof['habits'];

describe('a scenario fails', () => {
  test('not when every bound holds', () => expect(faultsOf({})).toEqual([]));
  test('when a seller wins too seldom or too often', () => {
    const { sellers } = tutorialProof;
    expect(faultsOf({ sellers: { ...sellers, skilled: 0.94 } })[0]).toMatch(/skilled wins 94\.0 %/);
    expect(faultsOf({ sellers: { ...sellers, slip20: 0.39 } })[0]).toMatch(/40\.0 % to 85\.0 %/);
    expect(faultsOf({ sellers: { ...sellers, situationOnly: 0.001 } })).toHaveLength(1);
  });
  test('when a bad habit wins everywhere, but not when it fails with one customer', () => {
    const invents = (share: number) => ({
      ...tutorialProof,
      tutorial: false,
      habits: { ...noneWins, invents: share },
    });
    expect(faults([invents(1), invents(0.6)])[0]).toMatch(/habit invents wins 60\.0 % at least/);
    expect(faults([invents(1), invents(0.5)])).toEqual([]);
  });
  test('when an end is out of reach, a hand breaks its rule or a state offers nothing', () => {
    const none = { reachable: false, shortest: null, min: null, max: null };
    const endings = { ...tutorialProof.endings, advance: none };
    expect(faultsOf({ endings })[0]).toMatch(/no call ends in advance/);
    expect(faultsOf({ badHands: 1 })[0]).toMatch(/1 hands break the rule/);
    expect(faultsOf({ deadEnds: 2 })[0]).toMatch(/2 states offer nothing/);
  });
  test('when a good line keeps an advance in reach too seldom', () =>
    expect(faultsOf({ keptInReach: 0.97 })[0]).toMatch(/only 97\.0 %/));
  test('when length, place or manner gives the good line away', () => {
    const { bias } = tutorialProof;
    expect(faultsOf({ bias: { ...bias, first: 0.11 } })[0]).toMatch(/given away \(first\)/);
    expect(faultsOf({ bias: { ...bias, longest: { 'zh-CN': 0, en: 0.2 } } })[0]).toMatch(
      /\(longest en\)/,
    );
    expect(faultsOf({ bias: { ...bias, shortest: { 'zh-CN': 0.2, en: 0 } } })[0]).toMatch(
      /\(shortest zh-CN\)/,
    );
  });
});

test('a scenario with too many states is sampled, and says so', () => {
  const sampled = prove('tutorial', tutorial, tutorial.temperament, {
    mostStates: 1000,
    calls: 4000,
  });
  expect(sampled).toMatchObject({ proved: false, keptInReach: null, deadEnds: 0, badHands: 0 });
  for (const [seller, share] of Object.entries(tutorialProof.sellers))
    expect(sampled.sellers[seller as keyof Proof['sellers']]).toBeCloseTo(share, 1);
  expect(table([sampled])).toMatch(/proved over\s+a sample/);
  expect(faults([sampled])).toContainEqual(
    expect.stringMatching(/small enough to be proved whole/),
  );
});

test('--json prints what the proof says of sellers, endings and bias, and nothing of its own', () =>
  expect(Object.keys(shown(tutorialProof))).toEqual([
    ...['scenario', 'temperament', 'own', 'states', 'proved', 'endings'],
    ...['sellers', 'habits', 'bias', 'walkedOut'],
  ]));

test('following one seller comes to the same as sweeping all states', () => {
  const space = explore(callOf(generate(12, 5), 'owl'))!;
  const graph = new Graph(callOf(generate(12, 5), 'owl'));
  for (const seller of Object.values(habits)) {
    const all = fateOf(space, chooser(viewer(space.graph), seller));
    const along = fateAlong(graph, chooser(viewer(graph), seller));
    expect(along.wins).toBeCloseTo(all.wins, 9);
    expect(along.walkedOut).toBeCloseTo(all.walkedOut, 9);
  }
});
