import { useEffect, useState } from 'preact/hooks';
import { dropSheet, saveSheet, type KeptSheet } from '../../../progress/sheets/store.ts';
import { useSheets } from '../../../progress/sheets/use-sheets.ts';
import { readDeal, type KeptDeal } from './model/deal.ts';
import { differences, makeDealsStore, type DealsEvent } from './store.ts';

const tool = 'balance-scale';

const alike = (a: readonly KeptDeal[], b: readonly KeptDeal[]): boolean => {
  const said = (list: readonly KeptDeal[]) => list.map((one) => JSON.stringify(one)).sort();
  return said(a).join() === said(b).join();
};

/** The sheets that are deals, and the names of those that cannot be read. */
function dealsIn(sheets: readonly KeptSheet[]): { deals: KeptDeal[]; broken: string[] } {
  const deals: KeptDeal[] = [];
  const broken: string[] = [];
  for (const { id, name, data } of sheets) {
    const deal = readDeal(data);
    if (deal) deals.push({ id, name, deal });
    else broken.push(name);
  }
  return { deals, broken };
}

/** The learner's deals: read from what is kept, followed in other tabs, and kept at every change. */
export function useDeals() {
  const sheets = useSheets(tool);
  const [store] = useState(makeDealsStore);
  const [context, setContext] = useState(() => store.getSnapshot().context);
  const [broken, setBroken] = useState<readonly string[]>([]);

  useEffect(() => {
    const subscription = store.subscribe((snapshot) => setContext(snapshot.context));
    return () => subscription.unsubscribe();
  }, [store]);

  useEffect(() => {
    if (!sheets) return;
    const kept = dealsIn(sheets);
    setBroken(kept.broken);
    if (!alike(kept.deals, store.getSnapshot().context.deals))
      store.send({ type: 'read', deals: kept.deals });
  }, [sheets]);

  const send = (event: DealsEvent): typeof context => {
    const before = store.getSnapshot().context;
    store.send(event);
    const after = store.getSnapshot().context;
    const { keep, drop } = differences(before.deals, after.deals);
    for (const id of drop) dropSheet(tool, id);
    for (const { id, name, deal } of keep) saveSheet(tool, id, { name, data: deal });
    return after;
  };
  return { context, broken, send, ready: sheets !== undefined };
}
