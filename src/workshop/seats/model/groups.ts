import { roles, type ByRole, type Group, type Past, type Person, type Seating } from './past.ts';

/** For a search that has to be the same each time: numbers below 1 that look like chance. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed * 2654435761 + 12345;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

function shuffled(people: readonly Person[], random: () => number): Person[] {
  const left = [...people];
  return people.map(() => left.splice(Math.floor(random() * left.length), 1)[0]!);
}

const turned = (people: readonly Person[], by: number): Person[] =>
  people.map((_, at) => people[(at + by) % people.length]!);

const groupsOf = ({ length }: readonly Person[]): number => Math.max(1, length);

/** Row by row into groups; who is one too many joins one of the last, each another one. */
function seated(rows: ByRole<readonly Person[]>): Seating {
  const count = Math.min(...rows.map(groupsOf));
  const groups = Array.from({ length: count }, (): ByRole<Person[]> => [[], [], []]);
  let over = 0;
  for (const role of roles)
    rows[role].forEach((person, at) => {
      const place = at < count ? at : count - 1 - (over++ % count);
      groups[place]![role].push(person);
    });
  return groups;
}

/** How badly a group repeats earlier meetings: 0 when all are new to each other. */
export function repeatsIn(group: Group, past: Past): number {
  const all = group.flat();
  let sum = 0;
  for (let at = 0; at < all.length; at++)
    for (let other = at + 1; other < all.length; other++)
      sum += past.met(all[at]!, all[other]!) ** 2;
  return sum;
}

export const repeats = (seating: Seating, past: Past): number =>
  seating.reduce((sum, group) => sum + repeatsIn(group, past), 0);

/** Swaps people of one role between two groups as long as that repeats fewer meetings. */
function improve(seating: Seating, past: Past): Seating {
  const groups = seating.map((group) => group.map((people) => [...people]) as ByRole<Person[]>);
  const costs = groups.map((group) => repeatsIn(group, past));
  const better = (a: number, b: number): boolean =>
    costs[a]! + costs[b]! > 0 &&
    roles.some((role) =>
      groups[a]![role].some((_, i) =>
        groups[b]![role].some((__, j) => {
          const [one, other] = [groups[a]![role], groups[b]![role]];
          const swap = () => ([one[i], other[j]] = [other[j]!, one[i]!]);
          swap();
          const [left, right] = [repeatsIn(groups[a]!, past), repeatsIn(groups[b]!, past)];
          if (left + right >= costs[a]! + costs[b]!) return Boolean(swap() && false);
          [costs[a], costs[b]] = [left, right];
          return true;
        }),
      ),
    );
  let found = true;
  while (found) {
    found = false;
    for (let a = 0; a < groups.length; a++)
      for (let b = a + 1; b < groups.length; b++) if (better(a, b)) found = true;
  }
  return groups;
}

/** The turned rows that repeat least: in most rooms nobody meets anybody again. */
function turnedRows(rows: ByRole<readonly Person[]>, past: Past): Seating {
  let best = seated(rows);
  let least = repeats(best, past);
  for (let b = 0; b < rows[1].length && least > 0; b++)
    for (let c = 0; c < rows[2].length && least > 0; c++) {
      const seating = seated([rows[0], turned(rows[1], b), turned(rows[2], c)]);
      const cost = repeats(seating, past);
      if (cost < least) [best, least] = [seating, cost];
    }
  return best;
}

/**
 * Puts the people of each role into groups so that as few as possible meet again.
 * @param way another number, another seating of those that are as good
 */
export function grouped(rows: ByRole<readonly Person[]>, past: Past, way = 0): Seating {
  const random = numbersFrom(way);
  const tries = rows[0].length > 8 ? 4 : 24;
  let best = way === 0 ? improve(turnedRows(rows, past), past) : null;
  for (let n = 0; n < tries && (!best || repeats(best, past) > 0); n++) {
    const start = seated(rows.map((row) => shuffled(row, random)) as ByRole<Person[]>);
    const found = improve(start, past);
    if (!best || repeats(found, past) < repeats(best, past)) best = found;
  }
  return best!;
}
