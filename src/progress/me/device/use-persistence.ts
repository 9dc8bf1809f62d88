import { useEffect, useState } from 'preact/hooks';

/** Whether the browser keeps this site's data when space runs short; `none` where one cannot ask. */
type Persistence = 'unknown' | 'none' | 'ask' | 'yes' | 'no';

export function usePersistence(): [Persistence, () => void] {
  const [state, setState] = useState<Persistence>('unknown');
  // Over plain http there is no storage manager, whatever the types say.
  const manager = (): StorageManager | undefined => navigator.storage;
  useEffect(() => {
    if (!manager()?.persist) return setState('none');
    manager()!
      .persisted()
      .then((yes) => setState(yes ? 'yes' : 'ask'))
      .catch(() => setState('none'));
  }, []);
  const ask = (): void => {
    manager()!
      .persist()
      .then((yes) => setState(yes ? 'yes' : 'no'))
      .catch(() => setState('no'));
  };
  return [state, ask];
}
