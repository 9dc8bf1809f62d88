import { useEffect, useRef, useState } from 'preact/hooks';
import { sheetHere, stayIn } from '../../here.client.ts';
import { dropSheet, saveSheet, watchSheets, type KeptSheet } from '../store.ts';
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
  const [store] = useState(() => makeListStore<T>());
  const [context, setContext] = useState<ListContext<T>>(() => store.getSnapshot().context);
  const [broken, setBroken] = useState<readonly string[]>([]);
  const [ready, setReady] = useState(false);
  const kept = useRef<readonly KeptSheet[]>([]);
  const keeping = useRef(false);
  const first = useRef(true);

  /** Whatever differs from what this tab has kept is another tab's. */
  const follow = (): void => {
    const { items, broken } = itemsIn(kept.current, read);
    setBroken(broken);
    setReady(true);
    // Read as what is kept is read, so that nothing differs but what it says.
    const own = store.getSnapshot().context.items.map((one) => ({ ...one, data: read(one.data) }));
    if (!alike<T | null>(items, own)) store.send({ type: 'read', items });
    const here = first.current ? sheetHere(tool) : undefined;
    if (here !== undefined) store.send({ type: 'opened', id: here });
    first.current = false;
  };

  useEffect(() => {
    const subscription = store.subscribe((snapshot) => setContext(snapshot.context));
    const leave = watchSheets(tool, (sheets) => {
      kept.current = sheets;
      // While this tab keeps one sheet after another, what is kept lags behind.
      if (!keeping.current) follow();
    });
    return () => {
      subscription.unsubscribe();
      leave();
    };
  }, [store]);

  const send = (event: ListEvent<T>): ListContext<T> => {
    const before = store.getSnapshot().context;
    store.send(event);
    const after = store.getSnapshot().context;
    const { keep, drop } = differences(before.items, after.items);
    if (after.open !== null && after.open !== before.open) stayIn(`sheet:${tool}`, after.open);
    keeping.current = true;
    for (const id of drop) dropSheet(tool, id);
    for (const { id, name, data } of keep) saveSheet(tool, id, { name, data });
    keeping.current = false;
    follow();
    return after;
  };
  return { context, broken, send, ready };
}
