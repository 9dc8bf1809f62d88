/** A person of the session, by number. */
export type Person = number;

/** The places of a group: who sells, who is the customer, who observes; each may be held by two. */
export type Group = readonly [readonly Person[], readonly Person[], readonly Person[]];

/** All groups of one round: whoever is in the room stands in it once. */
export type Seating = readonly Group[];

export const roles = [0, 1, 2] as const;
export type Role = (typeof roles)[number];

/** Whatever is given for each role. */
export type ByRole<T> = [T, T, T];

/** What the rounds so far have done to everybody. */
export interface Past {
  /** how often somebody had each role */
  had(person: Person): ByRole<number>;
  /** the role in the latest round that somebody was in; null before the first */
  latest(person: Person): Role | null;
  /** in how many rounds two sat in one group */
  met(one: Person, other: Person): number;
}

/** More people than ever take part in a session. */
const many = 10_000;

const pairOf = (one: Person, other: Person): number =>
  Math.min(one, other) * many + Math.max(one, other);

export function pastOf(rounds: readonly Seating[]): Past {
  const had = new Map<Person, ByRole<number>>();
  const latest = new Map<Person, Role>();
  const met = new Map<number, number>();
  for (const group of rounds.flat()) {
    for (const role of roles)
      for (const person of group[role]) {
        const counts = had.get(person) ?? [0, 0, 0];
        counts[role] += 1;
        had.set(person, counts);
        latest.set(person, role);
      }
    const all = group.flat();
    all.forEach((one, at) => {
      for (const other of all.slice(at + 1))
        met.set(pairOf(one, other), (met.get(pairOf(one, other)) ?? 0) + 1);
    });
  }
  return {
    had: (person) => had.get(person) ?? [0, 0, 0],
    latest: (person) => latest.get(person) ?? null,
    met: (one, other) => met.get(pairOf(one, other)) ?? 0,
  };
}
