import { useEffect, useState } from 'preact/hooks';

type Explorer = typeof import('./explorer.tsx').default;

/** The explorer, asked for when the browser is idle; `failed` when it could not be had. */
export function useExplorer(): { Explorer: Explorer | null; failed: boolean; load: () => void } {
  const [Explorer, setExplorer] = useState<Explorer | null>(null);
  const [failed, setFailed] = useState(false);
  const load = (): void => {
    if (Explorer) return;
    import('./explorer.tsx').then(
      (loaded) => setExplorer(() => loaded.default),
      () => setFailed(true),
    );
  };
  useEffect(load, []);
  return { Explorer, failed, load };
}
