import type { Scores } from '../../../widgets/kit/style/model.ts';
import { longestName, shortened } from '../../pad/model/pad.ts';
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
  /** the keys of what was handed in under the name, and of the pads kept by the person */
  own: readonly string[];
  kept: readonly string[];
}

const nobody = {
  ...{ sold: [], heard: [], shared: 0, style: null, standing: null },
  ...{ own: [], kept: [] },
} as const;

/**
 * Everybody whose name occurs, by name, who has none last: that is one person each time. So are two backups
 * of one name: the later of one learner has replaced the earlier.
 */
export function peopleOf(items: readonly Item[]): Person[] {
  const people = new Map<string, Person>();
  const add = (name: string, key: string, change: (person: Person) => Partial<Person>): void => {
    const own = name || `:${key}`;
    const id = people.get(own)?.standing && key.startsWith('learner-') ? `:${key}` : own;
    const person = people.get(id) ?? { ...nobody, name };
    people.set(id, { ...person, ...change(person) });
  };
  const sorted = (rounds: readonly number[]): number[] => [...rounds].sort((a, b) => a - b);
  for (const item of items) {
    const { key } = item;
    const owned = ({ own }: Person): Pick<Person, 'own'> => ({ own: [...own, key] });
    if (item.kind === 'pad') {
      const { seller, observer, round } = item.pad;
      add(seller, `s${key}`, (one) => ({ ...owned(one), sold: sorted([...one.sold, round]) }));
      if (observer)
        add(observer, '', ({ heard, kept }) => ({
          ...{ heard: sorted([...heard, round]), kept: [...kept, key] },
        }));
    } else if (item.kind === 'call')
      add(item.name, key, (one) => ({ ...owned(one), shared: one.shared + 1 }));
    else if (item.kind === 'style')
      add(item.name, key, (one) => ({ ...owned(one), style: item.scores }));
    else add(item.name, key, (one) => ({ ...owned(one), standing: standingOf(item.learner) }));
  }
  return [...people.values()].sort(
    (a, b) => Number(!a.name) - Number(!b.name) || a.name.localeCompare(b.name),
  );
}

/** How many backups nobody has put a name to. */
export const namelessIn = (items: readonly Item[]): number =>
  items.filter((item) => item.kind === 'learner' && !item.name).length;

/** What stands under a person's name, under another one. */
export function calledOtherwise(
  items: readonly Item[],
  { own, kept }: Pick<Person, 'own' | 'kept'>,
  typed: string,
): Item[] {
  const name = shortened(typed, longestName);
  return items.flatMap((item): Item[] => {
    const [owns, keeps] = [own.includes(item.key), kept.includes(item.key)];
    if (!owns && !keeps) return [];
    if (item.kind !== 'pad') return [{ ...item, name }];
    const { pad } = item;
    const seller = owns ? name : pad.seller;
    return [{ ...item, pad: { ...pad, seller, observer: keeps ? name : pad.observer } }];
  });
}
