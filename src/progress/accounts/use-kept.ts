import { useEffect, useState } from 'preact/hooks';
import { watchAccounts, type Kept, type Shared } from './store.ts';

/** Everything about accounts that is kept; undefined until it was read. */
export function useKept(shared: readonly Shared[] = []): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => watchAccounts(setKept, shared), []);
  return kept;
}
