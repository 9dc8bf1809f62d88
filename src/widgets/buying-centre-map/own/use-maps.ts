import { useEffect, useState } from 'preact/hooks';
import { dropSheet, saveSheet, type KeptSheet } from '../../../progress/sheets/store.ts';
import { useSheets } from '../../../progress/sheets/use-sheets.ts';
import { readMap } from '../model/file.ts';
import { differences, makeMapsStore, type KeptMap, type MapsEvent } from './store.ts';

const tool = 'buying-centre-map';

const alike = (a: readonly KeptMap[], b: readonly KeptMap[]): boolean => {
  const said = (list: readonly KeptMap[]) => list.map((one) => JSON.stringify(one)).sort();
  return said(a).join() === said(b).join();
};

/** The sheets that are maps, and the names of those that cannot be read. */
function mapsIn(sheets: readonly KeptSheet[]): { maps: KeptMap[]; broken: string[] } {
  const maps: KeptMap[] = [];
  const broken: string[] = [];
  for (const { id, name, data } of sheets) {
    const read = readMap(data);
    if ('map' in read) maps.push({ id, name, map: read.map });
    else broken.push(name);
  }
  return { maps, broken };
}

/** The learner's maps: read from what is kept, followed in other tabs, and kept at every change. */
export function useMaps() {
  const sheets = useSheets(tool);
  const [store] = useState(makeMapsStore);
  const [context, setContext] = useState(() => store.getSnapshot().context);
  const [broken, setBroken] = useState<readonly string[]>([]);

  useEffect(() => {
    const subscription = store.subscribe((snapshot) => setContext(snapshot.context));
    return () => subscription.unsubscribe();
  }, [store]);

  useEffect(() => {
    if (!sheets) return;
    const kept = mapsIn(sheets);
    setBroken(kept.broken);
    if (!alike(kept.maps, store.getSnapshot().context.maps))
      store.send({ type: 'read', maps: kept.maps });
  }, [sheets]);

  const send = (event: MapsEvent): typeof context => {
    const before = store.getSnapshot().context;
    store.send(event);
    const after = store.getSnapshot().context;
    const { keep, drop } = differences(before.maps, after.maps);
    for (const id of drop) dropSheet(tool, id);
    for (const { id, name, map } of keep) saveSheet(tool, id, { name, data: map });
    return after;
  };
  return { context, broken, send, ready: sheets !== undefined };
}
