import { useEffect, useState } from 'preact/hooks';
import { dropSheet, saveSheet, type KeptSheet } from '../store.ts';
import { useSheets } from '../use-sheets.ts';
import {
  differences,
  makeListStore,
  type Item,
  type ListContext,
  type ListEvent,
} from './store.ts';

const alike = <T>(a: readonly Item<T>[], b: readonly Item<T>[]): boolean => {
  const said = (list: readonly Item<T>[]) => list.map((one) => JSON.stringify(one)).sort();
  return said(a).join() === said(b).join();
};

/** The sheets that the tool's model reads, and the names of those that it cannot read. */
function itemsIn<T>(sheets: readonly KeptSheet[], read: (data: unknown) => T | null) {
  const items: Item<T>[] = [];
  const broken: string[] = [];
  for (const { id, name, data } of sheets) {
    const value = read(data);
    if (value) items.push({ id, name, data: value });
    else broken.push(name);
  }
  return { items, broken };
}

/**
 * All that the learner keeps of one tool: read from what is kept, followed in other tabs, and kept at every
 * change, with undo and redo over all of them.
 *
 * @param read the tool's own model; null for what is broken
 */
export function useList<T>(tool: string, read: (data: unknown) => T | null) {
  const sheets = useSheets(tool);
  const [store] = useState(() => makeListStore<T>());
  const [context, setContext] = useState<ListContext<T>>(() => store.getSnapshot().context);
  const [broken, setBroken] = useState<readonly string[]>([]);

  useEffect(() => {
    const subscription = store.subscribe((snapshot) => setContext(snapshot.context));
    return () => subscription.unsubscribe();
  }, [store]);

  useEffect(() => {
    if (!sheets) return;
    const kept = itemsIn(sheets, read);
    setBroken(kept.broken);
    if (!alike(kept.items, store.getSnapshot().context.items))
      store.send({ type: 'read', items: kept.items });
  }, [sheets]);

  const send = (event: ListEvent<T>): ListContext<T> => {
    const before = store.getSnapshot().context;
    store.send(event);
    const after = store.getSnapshot().context;
    const { keep, drop } = differences(before.items, after.items);
    for (const id of drop) dropSheet(tool, id);
    for (const { id, name, data } of keep) saveSheet(tool, id, { name, data });
    return after;
  };
  return { context, broken, send, ready: sheets !== undefined };
}
