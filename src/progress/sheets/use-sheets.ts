import { useEffect, useState } from 'preact/hooks';
import { watchSheets, type KeptSheet } from './store.ts';

/** The sheets of one tool, the first made first; undefined until they were read. */
export function useSheets(tool: string): readonly KeptSheet[] | undefined {
  const [sheets, setSheets] = useState<readonly KeptSheet[]>();
  useEffect(() => watchSheets(tool, setSheets), [tool]);
  return sheets;
}
