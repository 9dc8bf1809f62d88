import { grouped, repeats } from './groups.ts';
import {
  pastOf,
  roles,
  type ByRole,
  type Group,
  type Person,
  type Role,
  type Seating,
} from './past.ts';
import { rolesFor } from './roles.ts';

/** Five sit together: as three and two, only three of them would ever observe. */
function nextRound(people: readonly Person[], rounds: readonly Seating[], way: number): Seating {
  if (people.length === 0) return [];
  const past = pastOf(rounds);
  return grouped(rolesFor(people, past), past, way);
}

/** How many plans are compared where meetings are repeated. */
const ways = 24;

/**
 * The rounds to come, for those who are in the room: while nobody comes or goes, everybody has each role as
 * often as the others, or once more, and meets the same person again only when the number leaves no other
 * way. The same each time.
 *
 * When people come and go, no rotation can keep to “once more”. After two rounds of ten
 * each has one role still to come: one role four of them, each of the others three. One leaves of those who
 * wait for such a role; of the nine only two can have it for the first time, and a round needs three. So two
 * who were there for the same rounds differ by one while people come and go between rounds; in the middle
 * of a round, when somebody has to stand in for who left, by two.
 *
 * @param rounds what has been seated already
 * @param count how many more
 */
export function planned(
  people: readonly Person[],
  rounds: readonly Seating[],
  count: number,
): Seating[] {
  const plans = function* (): Generator<{ plan: Seating[]; cost: number }> {
    for (let way = 0; way < ways; way++) {
      const all = [...rounds];
      let cost = 0;
      for (let n = 0; n < count; n++) {
        const seating = nextRound(people, all, way);
        cost += repeats(seating, pastOf(all));
        all.push(seating);
      }
      yield { plan: all.slice(rounds.length), cost };
    }
  };
  let best: { plan: Seating[]; cost: number } | null = null;
  for (const one of plans()) {
    if (!best || one.cost < best.cost) best = one;
    if (best.cost === 0) break;
  }
  return best!.plan;
}

const size = (group: Group): number => group.flat().length;

const smallest = (seating: Seating): number =>
  seating.reduce((best, group, at) => (size(group) < size(seating[best]!) ? at : best), 0);

/** Whoever can be spared takes the role that is missing: the observer first, then who shares a role. */
function filled(group: Group): Group {
  const rows = group.map((people) => [...people]) as ByRole<Person[]>;
  for (const role of [0, 1, 2] as const) {
    if (rows[role].length > 0) continue;
    const spare = ([2, 0, 1] as const).find(
      (other) => other !== role && rows[other].length > (other === 2 && role !== 2 ? 0 : 1),
    );
    if (spare !== undefined) rows[role].push(rows[spare].pop()!);
  }
  return rows;
}

/** Somebody comes while the groups sit: observes, in the smallest of them. */
export function withLate(seating: Seating, person: Person): Seating {
  if (seating.length === 0) return [[[], [], [person]]];
  const at = smallest(seating);
  return seating.map((group, n) =>
    n === at ? filled([group[0], group[1], [...group[2], person]]) : group,
  );
}

/** Somebody leaves while the groups sit: the others of the group go on; who is left alone joins another one. */
export function without(seating: Seating, person: Person): Seating {
  const at = seating.findIndex((group) => group.flat().includes(person));
  if (at < 0) return seating;
  const left = seating[at]!.map((people) => people.filter((one) => one !== person)) as ByRole<
    Person[]
  >;
  const others = seating.filter((_, n) => n !== at);
  const [alone, ...more] = left.flat();
  if (alone === undefined) return others;
  if (more.length === 0 && others.length > 0) return withLate(others, alone);
  return seating.map((group, n) => (n === at ? filled(left) : group));
}

/** Where somebody sits in a round: the group, from 0, and the role; null for who is not in it. */
export function placeIn(seating: Seating, person: Person): { group: number; role: Role } | null {
  for (const [group, one] of seating.entries())
    for (const role of roles) if (one[role].includes(person)) return { group, role };
  return null;
}
