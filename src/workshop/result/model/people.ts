import type { Scores } from '../../../widgets/kit/style/model.ts';
import type { Item } from './item.ts';
import { standingOf } from './room.ts';

/** One person under the name that was given; without a name everything stands for itself. */
export interface Person {
  name: string;
  sold: readonly number[];
  heard: readonly number[];
  style: Scores | null;
  standing: ReturnType<typeof standingOf> | null;
}

/** Everybody whose name occurs, in the order of coming; what has no name is one person each time. */
export function peopleOf(items: readonly Item[]): Person[] {
  const people = new Map<string, Person>();
  const add = (name: string, key: string, change: (person: Person) => Partial<Person>): void => {
    const id = name || `:${key}`;
    const person = people.get(id) ?? { name, sold: [], heard: [], style: null, standing: null };
    people.set(id, { ...person, ...change(person) });
  };
  for (const item of items) {
    if (item.kind === 'pad') {
      const { seller, observer, round } = item.pad;
      add(seller, `s${item.key}`, ({ sold }) => ({ sold: [...sold, round].sort((a, b) => a - b) }));
      if (observer)
        add(observer, '', ({ heard }) => ({ heard: [...heard, round].sort((a, b) => a - b) }));
    } else if (item.kind === 'style') add(item.name, item.key, () => ({ style: item.scores }));
    else add(item.name, item.key, () => ({ standing: standingOf(item.learner) }));
  }
  return [...people.values()];
}
