import { kept } from '../kept/store.ts';
import { fromKept, toKept, type Item } from './model/item.ts';

/** Each item under a name of its own, so that a thousand are not written anew with each. */
const prefix = 'result:';
const isThere = (data: unknown): data is unknown => data !== undefined;

export const keptItems = (): Item[] =>
  kept()
    .names()
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => fromKept(kept().get(name, isThere)) ?? []);

export const keepItem = (item: Item): void => void kept().set(prefix + item.key, toKept(item));

export const dropItem = (key: string): void => kept().remove(prefix + key);

/** Removes what was handed in, and nothing else of the room. */
export function eraseItems(): void {
  for (const name of kept().names()) if (name.startsWith(prefix)) kept().remove(name);
}

const hiddenName = 'result-hidden';
const isFlag = (data: unknown): data is boolean => typeof data === 'boolean';

/** Whether names are hidden: on a projector a reload must not show them. */
export const keptHidden = (): boolean => kept().get(hiddenName, isFlag) ?? false;
export const keepHidden = (hidden: boolean): void => void kept().set(hiddenName, hidden);
