import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  confusions,
  kinds,
  most,
  nextOf,
  standings,
  unsure,
  type Answer,
  type Card,
  type Kind,
} from '../../../../src/widgets/spin-drill/model.ts';
import { cards, kindOf, only, run, type Learner } from './learners.ts';

const seeds = fc.integer({ min: 1, max: 2 ** 31 });

const knows: Learner = (is) => is;

/** Takes P for I and I for P until told often enough. */
const confuses =
  (one: Kind, other: Kind, learnsAfter: number): Learner =>
  (is, answers) => {
    const wrong = answers.filter(({ id, given }) => kindOf(id) !== given).length;
    if (wrong >= learnsAfter || (is !== one && is !== other)) return is;
    return is === one ? other : one;
  };

describe('who knows', () => {
  test('ends, sure of all five kinds, within 25 sentences', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        const answers = run(seed, knows);
        expect(unsure(cards, answers)).toEqual([]);
        expect(answers.length).toBeGreaterThanOrEqual(15);
        expect(answers.length).toBeLessThanOrEqual(25);
      }),
    ));

  test('and slips once, is sure a few sentences later', () =>
    fc.assert(
      fc.property(seeds, fc.nat({ max: 14 }), fc.constantFrom(...kinds), (seed, when, slip) => {
        const answers = run(seed, (is, before) => (before.length === when ? slip : is));
        expect(unsure(cards, answers)).toEqual([]);
        expect(answers.length).toBeLessThanOrEqual(32);
      }),
    ));
});

describe('who confuses two kinds', () => {
  const two = fc.shuffledSubarray([...kinds], { minLength: 2, maxLength: 2 });

  test('gets at least half of the next ten sentences from these two, and ends sure of them', () =>
    fc.assert(
      fc.property(seeds, two, fc.integer({ min: 1, max: 6 }), (seed, pair, learnsAfter) => {
        const [one, other] = pair as [Kind, Kind];
        const answers = run(seed, confuses(one, other, learnsAfter));
        const first = answers.findIndex(({ id, given }) => kindOf(id) !== given);
        const next = answers.slice(first + 1, first + 11).map(({ id }) => kindOf(id));
        expect(next.filter((kind) => pair.includes(kind)).length).toBeGreaterThanOrEqual(5);
        expect(unsure(cards, answers)).toEqual([]);
      }),
    ));

  test('and never learns it, is never told to be sure', () =>
    fc.assert(
      fc.property(seeds, two, (seed, pair) => {
        const [one, other] = pair as [Kind, Kind];
        const answers = run(seed, confuses(one, other, Infinity));
        expect(answers).toHaveLength(most);
        expect(unsure(cards, answers)).toEqual(kinds.filter((kind) => pair.includes(kind)));
      }),
    ));

  test('and takes one of them for the other only, is sure of neither', () => {
    const answers = run(7, (is) => (is === 'implication' ? 'problem' : is));
    expect(unsure(cards, answers)).toEqual(['problem', 'implication']);
  });
});

describe('what is asked', () => {
  const answered = fc.array(fc.constantFrom(...kinds), { maxLength: most });
  const played = (seed: number, given: readonly Kind[]) =>
    run(seed, (_, answers) => given[answers.length]!, given.length);

  test('follows from the seed and the answers alone', () =>
    fc.assert(
      fc.property(seeds, answered, (seed, given) => {
        expect(played(seed, given)).toEqual(played(seed, given));
      }),
    ));

  test('is never the same sentence twice in a row, nor a kind three times', () =>
    fc.assert(
      fc.property(seeds, answered, (seed, given) => {
        const answers = played(seed, given);
        answers.forEach(({ id }, place) => {
          const [last, before] = [answers[place - 1], answers[place - 2]];
          if (last) expect(last.id).not.toBe(id);
          const three = [id, last?.id, before?.id].map((one) => one && kindOf(one));
          if (before) expect(new Set(three).size).toBeGreaterThan(1);
        });
      }),
    ));

  test('comes again only when all others of its kind have been met', () =>
    fc.assert(
      fc.property(seeds, answered, (seed, given) => {
        const answers = played(seed, given);
        for (const kind of kinds) {
          const times = only(kind).map((card) => answers.filter(({ id }) => id === card.id).length);
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        }
      }),
    ));
});

describe('being sure of a kind', () => {
  const right = (kind: Kind, n: number): Answer[] =>
    only(kind)
      .slice(0, n)
      .map(({ id }) => ({ id, given: kind }));
  const wrong = (is: Kind, given: Kind): Answer => ({ id: only(is)[9]!.id, given });
  const sure = (answers: Answer[], kind: Kind) => !unsure(cards, answers).includes(kind);

  test.each([
    [2, false],
    [3, true],
  ])('takes three right ones in a row: with %i it is %s', (n, expected) =>
    expect(sure(right('problem', n), 'problem')).toBe(expected),
  );

  test('takes four after one confusion and five after two or more', () => {
    const once = [wrong('problem', 'implication')];
    expect(standings(cards, once).problem).toEqual({ run: 0, needed: 4 });
    const twice = [...once, wrong('implication', 'problem')];
    expect(standings(cards, twice).problem.needed).toBe(5);
    expect(standings(cards, [...twice, ...once]).problem.needed).toBe(5);
  });

  test('is lost for both kinds when one is taken for the other, and for no third', () => {
    const all: Answer[] = kinds.flatMap((kind) => right(kind, 3));
    expect(unsure(cards, all)).toEqual([]);
    const after = [...all, wrong('situation', 'problem')];
    expect(unsure(cards, after)).toEqual(['situation', 'problem']);
    expect(standings(cards, after).problem).toEqual({ run: 1, needed: 4 });
  });

  test('an unknown sentence changes nothing', () => {
    const strange: Card['id'] = 'of-another-release';
    expect(standings(cards, [{ id: strange, given: 'none' }]).none.run).toBe(0);
    expect(confusions(cards, [{ id: strange, given: 'none' }])).toEqual([]);
  });
});

describe('confusions', () => {
  const wrong = (is: Kind, given: Kind): Answer => ({ id: only(is)[0]!.id, given });

  test('count both directions as one, most often first, of the same number the latest first', () =>
    expect(
      confusions(cards, [
        wrong('situation', 'problem'),
        wrong('implication', 'problem'),
        wrong('need-payoff', 'none'),
        wrong('problem', 'implication'),
      ]),
    ).toEqual([
      { pair: ['problem', 'implication'], times: 2 },
      { pair: ['need-payoff', 'none'], times: 1 },
      { pair: ['situation', 'problem'], times: 1 },
    ]));

  test('are none where all was right', () => expect(confusions(cards, run(3, knows))).toEqual([]));

  test('nothing is asked once a learner is sure', () => {
    const answers = run(11, knows);
    expect(nextOf(cards, 11, answers)).toBeNull();
    expect(nextOf(cards, 11, answers.slice(0, -1))).not.toBeNull();
  });
});
