/** Values that could not be read: kept as they were under `aside:<time>:<name>`, for the learner to judge. */
import type { Storage } from '../storage.ts';

/** A stored value that could not be read, as it was. */
export interface Unread {
  /** under which it lies now; for `dropUnread` */
  name: string;
  /** what it was, as in `note:what-is-a-key-account` */
  of: string;
  at: number;
  raw: string;
}

/** @returns false when there is no room for a copy */
export function copyUnread(storage: Storage, name: string, raw: string): boolean {
  const aside = `aside:${Date.now()}:${name}`;
  const kept = storage.write(aside, raw);
  if (!kept) storage.remove(aside);
  return kept;
}

/** @returns false when there is no room even in the value's own place: it then stays where it was */
export function moveUnread(storage: Storage, name: string, raw: string): boolean {
  const copied = copyUnread(storage, name, raw);
  storage.remove(name);
  const moved = copied || copyUnread(storage, name, raw);
  if (!moved) storage.write(name, raw);
  return moved;
}

export const unreadIn = (storage: Storage): Unread[] =>
  storage
    .names()
    .filter((name) => name.startsWith('aside:'))
    .sort()
    .map((name) => {
      const [, at = '', ...of] = name.split(':');
      return { name, of: of.join(':'), at: Number(at), raw: storage.read(name)! };
    });
