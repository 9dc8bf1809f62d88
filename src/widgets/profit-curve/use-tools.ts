import { useEffect, useState } from 'preact/hooks';
import type { Tools } from './tools.tsx';

/** The parts that are loaded later; `failed` when they could not be had. */
export function useTools(): { tools: Tools | null; failed: boolean; load: () => void } {
  const [tools, setTools] = useState<Tools | null>(null);
  const [failed, setFailed] = useState(false);
  const load = (): void => {
    if (tools) return;
    import('./tools.tsx').then(
      ({ default: loaded }) => {
        setTools(loaded);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  useEffect(() => {
    if (!('requestIdleCallback' in window)) return void setTimeout(load, 2000);
    const waiting = requestIdleCallback(load, { timeout: 5000 });
    return () => cancelIdleCallback(waiting);
  }, []);
  return { tools, failed, load };
}
