/** What the four rules of asking (S64) look at in a question. */
export interface Asked {
  id: string;
  /** what it is about; its topic's place in the list of topics is when it is due */
  topic: string;
  /** opens its topic; every topic has one */
  big?: true | undefined;
  sensitive?: true | undefined;
}

export const rules = ['big', 'easy', 'order', 'three'] as const;
export type Rule = (typeof rules)[number];

/** The question `first` comes too early: before `second`, or as one too many in a row. */
export interface Fault {
  rule: Rule;
  first: string;
  second: string;
}

/** How many questions may follow each other without a pause. */
export const mostInARow = 3;

/**
 * Where a list breaks the rules, in the order of the rules, then of the list.
 *
 * @param topics in the order in which they are due
 * @param pauses after how many questions the seller stops to say something, from 1
 */
export function faultsIn(
  list: readonly Asked[],
  topics: readonly string[],
  pauses: readonly number[],
): Fault[] {
  const due = ({ topic }: Asked): number => topics.indexOf(topic);
  const tooEarly = (rule: Rule, early: (one: Asked, later: Asked) => boolean): Fault[] =>
    list.flatMap((one, place) => {
      const later = list.slice(place + 1).find((other) => early(one, other));
      return later ? [{ rule, first: one.id, second: later.id }] : [];
    });
  return [
    ...tooEarly('big', (one, later) => !one.big && !!later.big && one.topic === later.topic),
    ...tooEarly('easy', (one, later) => !!one.sensitive && !later.sensitive),
    ...tooEarly('order', (one, later) => due(one) > due(later)),
    ...tooMany(list, pauses),
  ];
}

/** Every third question after the first three of a row would have needed a pause before it. */
function tooMany(list: readonly Asked[], pauses: readonly number[]): Fault[] {
  let row = 0;
  return list.flatMap(({ id }, place) => {
    row = pauses.includes(place) ? 1 : row + 1;
    const over = row > 1 && (row - 1) % mostInARow === 0;
    return over ? [{ rule: 'three' as const, first: id, second: list[place - 1]!.id }] : [];
  });
}

export type Counts = Readonly<Record<Rule, number>>;

export const countsOf = (faults: readonly Fault[]): Counts =>
  Object.fromEntries(
    rules.map((rule) => [rule, faults.filter((one) => one.rule === rule).length]),
  ) as Record<Rule, number>;

/** The rules with fewer or more faults than before; `by` is below 0 where a step was a good one. */
export const changesOf = (before: Counts, after: Counts): { rule: Rule; by: number }[] =>
  rules.map((rule) => ({ rule, by: after[rule] - before[rule] })).filter(({ by }) => by !== 0);

/** The ids with one of them at another place, from 0. */
export const movedTo = (ids: readonly string[], id: string, to: number): string[] => {
  const others = ids.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
};
