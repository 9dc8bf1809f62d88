import { useEffect, useState } from 'preact/hooks';
import { dropSheet, saveSheet, type KeptSheet } from '../../../progress/sheets/store.ts';
import { useSheets } from '../../../progress/sheets/use-sheets.ts';
import { readCase, type KeptCase } from '../model/case.ts';
import { differences, makeCasesStore, type CasesEvent } from './store.ts';

const tool = 'decision-weights';

const alike = (a: readonly KeptCase[], b: readonly KeptCase[]): boolean => {
  const said = (list: readonly KeptCase[]) => list.map((one) => JSON.stringify(one)).sort();
  return said(a).join() === said(b).join();
};

/** The sheets that are cases, and the names of those that cannot be read. */
function casesIn(sheets: readonly KeptSheet[]): { cases: KeptCase[]; broken: string[] } {
  const cases: KeptCase[] = [];
  const broken: string[] = [];
  for (const { id, name, data } of sheets) {
    const read = readCase(data);
    if (read) cases.push({ id, name, data: read });
    else broken.push(name);
  }
  return { cases, broken };
}

/** The learner's cases: read from what is kept, followed in other tabs, and kept at every change. */
export function useCases() {
  const sheets = useSheets(tool);
  const [store] = useState(makeCasesStore);
  const [context, setContext] = useState(() => store.getSnapshot().context);
  const [broken, setBroken] = useState<readonly string[]>([]);

  useEffect(() => {
    const subscription = store.subscribe((snapshot) => setContext(snapshot.context));
    return () => subscription.unsubscribe();
  }, [store]);

  useEffect(() => {
    if (!sheets) return;
    const kept = casesIn(sheets);
    setBroken(kept.broken);
    if (!alike(kept.cases, store.getSnapshot().context.cases))
      store.send({ type: 'read', cases: kept.cases });
  }, [sheets]);

  const send = (event: CasesEvent): typeof context => {
    const before = store.getSnapshot().context;
    store.send(event);
    const after = store.getSnapshot().context;
    const { keep, drop } = differences(before.cases, after.cases);
    for (const id of drop) dropSheet(tool, id);
    for (const { id, name, data } of keep) saveSheet(tool, id, { name, data });
    return after;
  };
  return { context, broken, send, ready: sheets !== undefined };
}
