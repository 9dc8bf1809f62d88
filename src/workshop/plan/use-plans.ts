import { useEffect, useState } from 'preact/hooks';
import { isPlanName, keepPlans, keptForPlans, keptPlans, makePlansStore } from './store.ts';
import type { PlansStore } from './store.ts';

/** The plans of this device, kept with every change; another window's changes are followed. */
export function usePlans() {
  const [store] = useState(makePlansStore);
  const [context, setContext] = useState(() => store.getSnapshot().context);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const adopt = (): void => {
      store.send({ type: 'read', plans: keptPlans(keptForPlans()) });
      setContext(store.getSnapshot().context);
    };
    adopt();
    setReady(true);
    return keptForPlans().watch((name) => isPlanName(name) && adopt());
  }, []);
  const send = (event: Parameters<PlansStore['send']>[0]): void => {
    const before = store.getSnapshot().context;
    store.send(event);
    const { context: after } = store.getSnapshot();
    setContext(after);
    keepPlans(keptForPlans(), before.plans, after.plans);
  };
  return { context, send, ready };
}
