import { roles, type ByRole, type Past, type Person, type Role } from './past.ts';

/** Ways to pass a role on: each takes the place of the next, the last that of the first. */
const cycles: readonly (readonly Role[])[] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [0, 1, 2],
  [0, 2, 1],
];

/**
 * How many hold each role, for so many people: as even as it goes. Two alone are seller and customer; who
 * is alone observes. Where roles are held by two, all ways to choose those, the first the one that evens
 * out what all together have had.
 */
export function sharesOf(people: number, total: ByRole<number>): ByRole<number>[] {
  if (people < 3) return [people === 2 ? [1, 1, 0] : [0, 0, people]];
  const each = Math.floor(people / 3);
  const rarest = [...roles].sort((a, b) => total[a] - total[b] || a - b);
  const shares = (more: readonly Role[]): ByRole<number> =>
    roles.map((role) => each + (more.includes(role) ? 1 : 0)) as ByRole<number>;
  const [a, b, c] = rarest as ByRole<Role>;
  return {
    0: [shares([])],
    1: [shares([a]), shares([b]), shares([c])],
    2: [shares([a, b]), shares([a, c]), shares([b, c])],
  }[(people % 3) as 0 | 1 | 2];
}

/** What it costs the fairness when somebody takes a role; the next in turn costs least. */
function costOf(person: Person, role: Role, past: Past): number {
  const had = past.had(person);
  const latest = past.latest(person);
  const tooOften = had[role] - Math.min(...had);
  return 100 * tooOften ** 2 + (latest === null || role === (latest + 1) % 3 ? 0 : 1);
}

type Given = Map<Person, Role>;

const costOfAll = (given: Given, past: Past): number =>
  [...given].reduce((sum, [person, role]) => sum + costOf(person, role, past), 0);

/** Everybody to the cheapest role that is still free. */
function firstGiven(people: readonly Person[], shares: ByRole<number>, past: Past): Given {
  const free = [...shares];
  return new Map(
    people.map((person) => {
      const open = roles.filter((role) => free[role]! > 0);
      const role = open.reduce((best, one) =>
        costOf(person, one, past) < costOf(person, best, past) ? one : best,
      );
      free[role]! -= 1;
      return [person, role] as const;
    }),
  );
}

/** Who of a role is the cheapest to take another one, and what that costs. */
function cheapest(given: Given, from: Role, to: Role, past: Past): [Person, number] | null {
  let best: [Person, number] | null = null;
  for (const [person, role] of given) {
    const cost = role === from ? costOf(person, to, past) - costOf(person, from, past) : Infinity;
    if (cost < (best?.[1] ?? Infinity)) best = [person, cost];
  }
  return best;
}

/** Passes roles on as long as that is fairer: between three roles there are no other ways to gain. */
function improve(given: Given, past: Past): Given {
  for (;;) {
    const gain = cycles.find((cycle) => {
      const moves = cycle.map((from, at) => {
        const to = cycle[(at + 1) % cycle.length]!;
        return { to, found: cheapest(given, from, to, past) };
      });
      const sum = moves.reduce((all, { found }) => all + (found?.[1] ?? Infinity), 0);
      if (sum >= 0) return false;
      for (const { to, found } of moves) given.set(found![0], to);
      return true;
    });
    if (!gain) return given;
  }
}

/**
 * Who has which role in the next round: nobody has one twice before having had the others, where the
 * number allows. In each role people stand in the order in which they are given.
 */
export function rolesFor(people: readonly Person[], past: Past): ByRole<Person[]> {
  const total = roles.map((role) =>
    people.reduce((sum, person) => sum + past.had(person)[role], 0),
  ) as ByRole<number>;
  const ways = sharesOf(people.length, total).map((shares) =>
    improve(firstGiven(people, shares, past), past),
  );
  const best = ways.reduce((one, other) =>
    costOfAll(other, past) < costOfAll(one, past) ? other : one,
  );
  return roles.map((role) => people.filter((person) => best.get(person) === role)) as ByRole<
    Person[]
  >;
}
