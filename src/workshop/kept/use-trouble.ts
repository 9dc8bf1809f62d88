import { useEffect, useState } from 'preact/hooks';
import { kept, type Kept, type Trouble } from './store.ts';

/** What must be told of how things are kept; nothing before the page has come alive. */
export function useTrouble(of: () => Kept = kept): readonly Trouble[] {
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  useEffect(() => of().$trouble.subscribe((now) => setTroubles(now)), []);
  return troubles;
}
