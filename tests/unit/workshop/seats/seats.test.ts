import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeats } from '../../../../src/workshop/seats/model/groups.ts';
import { pastOf, roles, type Seating } from '../../../../src/workshop/seats/model/past.ts';
import { cases } from '../../cases.ts';
import { placeIn, planned, without, withLate } from '../../../../src/workshop/seats/model/seats.ts';

const people = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const seatedIn = (seating: Seating): number[] => seating.flat(2).sort((a, b) => a - b);
const sizesOf = (seating: Seating): number[] => seating.map((group) => group.flat().length);
const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);
const repeated = (rounds: readonly Seating[]): number =>
  rounds.reduce((sum, seating, at) => sum + repeats(seating, pastOf(rounds.slice(0, at))), 0);
const rooms = people(61).slice(4);
const seatedThrice = new Map<number, Seating[]>();
/** Three rounds of so many, worked out once. */
const threeRounds = (count: number): Seating[] => {
  const known = seatedThrice.get(count) ?? planned(people(count), [], 3);
  seatedThrice.set(count, known);
  return known;
};

describe('a session in which nobody comes or goes', () => {
  it.each(rooms)('of %i has everybody once in each round, in threes and fours', (count) => {
    for (const seating of threeRounds(count)) {
      expect(seatedIn(seating)).toEqual(people(count));
      const sizes = sizesOf(seating);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(count === 5 ? 5 : 4);
      for (const group of seating)
        for (const role of roles) expect(group[role].length).toBeGreaterThan(0);
    }
  });

  it.each(rooms)('of %i gives everybody each role, after any round at most once more', (count) => {
    const rounds = planned(people(count), [], 4);
    for (const upTo of [1, 2, 3, 4]) {
      const past = pastOf(rounds.slice(0, upTo));
      for (const person of people(count)) expect(spread(past.had(person))).toBe(upTo % 3 ? 1 : 0);
    }
    for (const seating of rounds)
      expect(spread(roles.map((role) => seating.flatMap((group) => group[role]).length))).toBe(
        count % 3 ? 1 : 0,
      );
  });

  it.each([9, ...rooms.filter((count) => count >= 12)])(
    'of %i lets nobody meet the same person twice in three rounds',
    (count) => expect(repeated(threeRounds(count))).toBe(0),
  );

  // Fewer have not enough others to meet; these are the fewest that 3,000 plans of each found.
  it.each([
    [6, 6],
    [7, 9],
    [8, 12],
    [10, 3],
    [11, 6],
  ])('of %i repeats only %i meetings in three rounds', (count, least) =>
    expect(repeated(threeRounds(count))).toBe(least),
  );

  it('two take turns as seller and customer, and one alone observes', () => {
    expect(planned([4, 7], [], 2)).toEqual([[[[4], [7], []]], [[[7], [4], []]]]);
    expect(planned([4], [], 1)).toEqual([[[[], [], [4]]]]);
    expect(planned([], [], 1)).toEqual([[]]);
  });
});

type Move = 'round' | 'comes' | { leaves: number };

/** The rounds that were played, who is in the room at the end, and each round as it was seated anew. */
function played(start: number, moves: readonly Move[], amidRounds: boolean) {
  let here = people(start);
  let next = start;
  let rounds = planned(here, [], 1);
  const fresh: Seating[] = [...rounds];
  const reseat = (change: (now: Seating) => Seating): void => {
    if (amidRounds) rounds = [...rounds.slice(0, -1), change(rounds.at(-1)!)];
  };
  for (const move of moves) {
    if (move === 'round') {
      const [seating] = planned(here, rounds, 1);
      fresh.push(seating!);
      rounds = [...rounds, seating!];
    } else if (move === 'comes') {
      if (here.length >= 60) continue;
      const who = next++;
      here = [...here, who];
      reseat((now) => withLate(now, who));
    } else if (here.length > 4) {
      const who = here[move.leaves % here.length]!;
      here = here.filter((one) => one !== who);
      reseat((now) => without(now, who));
    }
  }
  return { here, rounds, fresh };
}

/** Sessions with comings and goings: in the middle of rounds, or only between them. */
const sessions = (amidRounds: boolean) =>
  fc
    .record({
      start: fc.integer({ min: 4, max: 60 }),
      moves: fc.array(
        fc.oneof(
          fc.constant('round' as const),
          fc.constant('comes' as const),
          fc.nat().map((who) => ({ leaves: who })),
        ),
        { maxLength: 24 },
      ),
    })
    .map(({ start, moves }) => played(start, moves, amidRounds));
const session = sessions(true);

/** By how much two differ in a role who were in the room for the same rounds. */
function unevenness(here: readonly number[], rounds: readonly Seating[]): number {
  const past = pastOf(rounds);
  const there = (person: number): string =>
    rounds.map((seating) => (placeIn(seating, person) ? 1 : 0)).join('');
  const alike = Map.groupBy(here, there);
  return Math.max(
    0,
    ...[...alike.values()].flatMap((same) =>
      roles.map((role) => spread(same.map((person) => past.had(person)[role]))),
    ),
  );
}

describe('people come and go in the middle', () => {
  it('everybody in the room is always in exactly one place', () => {
    fc.assert(
      fc.property(session, ({ here, rounds }) => {
        const now = rounds.at(-1)!;
        expect(seatedIn(now)).toEqual([...here].sort((a, b) => a - b));
        for (const person of here) expect(placeIn(now, person)).not.toBeNull();
      }),
      { numRuns: cases(80) },
    );
  });

  it('no group is left without a seller, a customer, or somebody to talk to', () => {
    fc.assert(
      fc.property(session, ({ rounds }) => {
        for (const group of rounds.at(-1)!) {
          expect(group.flat().length).toBeGreaterThan(1);
          expect([group[0].length, group[1].length]).not.toContain(0);
          if (group.flat().length > 2) expect(group[2].length).toBeGreaterThan(0);
        }
      }),
      { numRuns: cases(80) },
    );
  });

  it('each new round has as many sellers as customers and observers, or one more', () => {
    fc.assert(
      fc.property(session, ({ fresh }) => {
        for (const seating of fresh)
          expect(
            spread(roles.map((role) => seating.flatMap((group) => group[role]).length)),
          ).toBeLessThanOrEqual(1);
      }),
      { numRuns: cases(80) },
    );
  });

  it('nobody could change places with another of the same role and meet fewer again', () => {
    fc.assert(
      fc.property(session, ({ here, rounds }) => {
        const [next] = planned(here, rounds, 1);
        const past = pastOf(rounds);
        const cost = repeats(next!, past);
        for (const role of roles)
          for (const one of next!.flatMap((group) => group[role]))
            for (const other of next!.flatMap((group) => group[role])) {
              const swapped = next!.map((group) =>
                group.map((row) =>
                  row.map((who) => (who === one ? other : who === other ? one : who)),
                ),
              ) as unknown as Seating;
              if (one < other) expect(repeats(swapped, past)).toBeGreaterThanOrEqual(cost);
            }
      }),
      { numRuns: cases(40) },
    );
  });

  it('who were there for the same rounds differ in a role by two at most', () => {
    fc.assert(
      fc.property(session, ({ here, rounds }) => {
        const all = [...rounds, ...planned(here, rounds, 1)];
        expect(unevenness(here, all)).toBeLessThanOrEqual(2);
      }),
      { numRuns: cases(80) },
    );
  });

  it('and between rounds by one at most, nobody having had a role three times more than another', () => {
    fc.assert(
      fc.property(sessions(false), ({ here, rounds }) => {
        const all = [...rounds, ...planned(here, rounds, 1)];
        expect(unevenness(here, all)).toBeLessThanOrEqual(1);
        const past = pastOf(all);
        for (const person of here) expect(spread(past.had(person))).toBeLessThanOrEqual(2);
      }),
      { numRuns: cases(80) },
    );
  });

  it('no rotation gives everybody each role once when one of ten leaves before the third round', () => {
    const rounds = planned(people(10), [], 2);
    const past = pastOf(rounds);
    const lacking = (role: number, of: readonly number[]): number[] =>
      of.filter((person) => past.had(person)[role] === 0);
    const [scarce] = roles.filter((role) => lacking(role, people(10)).length === 3);
    const gone = lacking(scarce!, people(10))[0]!;
    const here = people(10).filter((person) => person !== gone);
    // A round of nine needs three in each role, and only two are left who have not had this one.
    expect(lacking(scarce!, here)).toHaveLength(2);
    const third = planned(here, rounds, 1);
    const after = pastOf([...rounds, ...third]);
    expect(roles.map((role) => third[0]!.flatMap((group) => group[role]).length)).toEqual([
      3, 3, 3,
    ]);
    expect(here.filter((person) => spread(after.had(person)) === 2)).toHaveLength(1);
  });
});

describe('in the middle of a round', () => {
  it('the observer takes over when the seller leaves', () =>
    expect(without([[[1], [2], [3]]], 1)).toEqual([[[3], [2], []]]));
  it('of two observers one stays to observe', () =>
    expect(without([[[1], [2], [3, 4]]], 2)).toEqual([[[1], [4], [3]]]));
  it('who is left alone observes in another group', () =>
    expect(
      without(
        [
          [[1], [2], []],
          [[3], [4], [5]],
        ],
        1,
      ),
    ).toEqual([[[3], [4], [5, 2]]]));
  it('who comes late observes where the fewest sit', () =>
    expect(
      withLate(
        [
          [[1], [2], [3, 6]],
          [[4], [5], []],
        ],
        7,
      ),
    ).toEqual([
      [[1], [2], [3, 6]],
      [[4], [5], [7]],
    ]));
  it('one who is not there changes nothing by leaving', () => {
    const seating: Seating = [[[1], [2], [3]]];
    expect(without(seating, 9)).toBe(seating);
  });
});
