import { useEffect, useState } from 'preact/hooks';
import { watchAccounts, type Kept } from './store.ts';

/** Everything about accounts that is kept; undefined until it was read. */
export function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => watchAccounts(setKept), []);
  return kept;
}
