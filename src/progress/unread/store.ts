import type { Storage } from '../storage.ts';
import { prefix, unreadName, type UnreadName } from './model.ts';

/** A stored value that could not be read, as it was. */
export interface Unread extends UnreadName {
  /** under which it lies now; for `dropUnread` */
  name: string;
  raw: string;
}

/** @returns false when there is no room for a copy */
export function copyUnread(storage: Storage, name: string, raw: string): boolean {
  const copy = `${prefix}${Date.now()}:${name}`;
  const kept = storage.write(copy, raw);
  if (!kept) storage.remove(copy);
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
    .sort()
    .flatMap((name) => {
      const known = unreadName(name);
      return known ? [{ ...known, name, raw: storage.held(name) ?? storage.read(name) ?? '' }] : [];
    });
