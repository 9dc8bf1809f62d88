import type { Scores } from '../../../widgets/kit/style/model.ts';
import type { Item } from './item.ts';
import { standingOf } from './room.ts';

/** One person under the name that was given; without a name everything stands for itself. */
export interface Person {
  name: string;
  sold: readonly number[];
  heard: readonly number[];
  /** calls with the course's customer that were shared by a link */
  shared: number;
  style: Scores | null;
  standing: ReturnType<typeof standingOf> | null;
}

const nobody = { sold: [], heard: [], shared: 0, style: null, standing: null } as const;

/** Everybody whose name occurs, in the order of coming; what has no name is one person each time. */
export function peopleOf(items: readonly Item[]): Person[] {
  const people = new Map<string, Person>();
  const add = (name: string, key: string, change: (person: Person) => Partial<Person>): void => {
    const id = name || `:${key}`;
    const person = people.get(id) ?? { ...nobody, name };
    people.set(id, { ...person, ...change(person) });
  };
  for (const item of items) {
    if (item.kind === 'pad') {
      const { seller, observer, round } = item.pad;
      add(seller, `s${item.key}`, ({ sold }) => ({ sold: [...sold, round].sort((a, b) => a - b) }));
      if (observer)
        add(observer, '', ({ heard }) => ({ heard: [...heard, round].sort((a, b) => a - b) }));
    } else if (item.kind === 'call')
      add(item.name, item.key, ({ shared }) => ({ shared: shared + 1 }));
    else if (item.kind === 'style') add(item.name, item.key, () => ({ style: item.scores }));
    else add(item.name, item.key, () => ({ standing: standingOf(item.learner) }));
  }
  return [...people.values()];
}
