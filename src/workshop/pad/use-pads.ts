import { useEffect, useState } from 'preact/hooks';
import { kept } from '../kept/store.ts';
import { useTrouble } from '../kept/use-trouble.ts';
import { keepPads, keptPads, makePadStore, padsName, type PadStore } from './store.ts';

/** The pads of this device, kept with every tap; another window's taps are followed. */
export function usePads() {
  const [store] = useState(() => makePadStore());
  const [context, setContext] = useState(() => store.getSnapshot().context);
  const [ready, setReady] = useState(false);
  const troubles = useTrouble();

  useEffect(() => {
    const adopt = (): void => {
      store.send({ type: 'read', context: keptPads() });
      setContext(store.getSnapshot().context);
    };
    adopt();
    setReady(true);
    return kept().watch((name) => name === padsName && adopt());
  }, []);

  const send = (event: Parameters<PadStore['send']>[0]): void => {
    store.send(event);
    const { context } = store.getSnapshot();
    setContext(context);
    keepPads(context);
  };
  return { context, send, ready, troubles };
}
