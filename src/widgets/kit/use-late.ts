import { useEffect, useMemo, useState } from 'preact/hooks';
import { joined } from './parts/model.ts';

/** Milliseconds after which the learner is told that something is still missing. */
const patience = 8000;

/**
 * What an activity needs only after its first step: asked for once the page is at rest, so that it is
 * there before the learner needs it, and also when the network is gone by then. Null until it has come;
 * where it cannot be had, or not soon, the page says so and offers to reload. What few learners need is
 * not asked for before it is `wanted`.
 */
export function useLate<T>(load: () => Promise<T>, wanted = true): T | null {
  const [loaded, setLoaded] = useState<{ late: T } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const arriving = load();
    const tell = () =>
      document.dispatchEvent(
        new CustomEvent('astro:hydration-error', { cancelable: true, detail: { arriving } }),
      );
    const slow = setTimeout(tell, patience);
    arriving.then((late) => setLoaded({ late }), tell).finally(() => clearTimeout(slow));
  }, [wanted]);
  return loaded && loaded.late;
}

/** Whether every island of the page is awake, or failed to wake: what can wait is asked for then. */
export function useRest(): boolean {
  const [rests, setRests] = useState(false);
  useEffect(() => {
    const events = ['astro:hydrate', 'astro:hydration-error'];
    const look = (event?: Event): void => {
      if (event?.type !== 'astro:hydration-error' && document.querySelector('astro-island[ssr]'))
        return;
      stop();
      // By then the last one has drawn what it woke to.
      setTimeout(() => setRests(true), 300);
    };
    const stop = (): void => {
      for (const type of events) document.removeEventListener(type, look, true);
    };
    // Islands tell only themselves: heard on the way down.
    for (const type of events) document.addEventListener(type, look, true);
    look();
    return stop;
  }, []);
  return rests;
}

/** Begins what was asked for before it had come, once it can be begun. */
export function useBegin(begun: boolean, ready: boolean, begin: () => void): void {
  useEffect(() => {
    if (begun && ready) begin();
  }, [ready]);
}

/**
 * Data that came without what is said later, and that too once it is wanted and has come.
 *
 * @param later the address of the rest, which `laterOf` took from them
 */
export function useWhole<T>(first: T, later: string, wanted: boolean): T {
  const rest = useLate(() => fetched(later), wanted);
  return useMemo(() => joined(first, rest), [first, rest]);
}

/** A view and what it draws, once both have come. */
export async function withData<View, Data>(
  view: Promise<{ default: View }>,
  data: Promise<Data>,
): Promise<{ View: View; data: Data }> {
  const [module, loaded] = await Promise.all([view, data]);
  return { View: module.default, data: loaded };
}

/** JSON from the page itself or else from the course's own site. @throws Error when it is in neither */
export async function fetched<T>(address: string): Promise<T> {
  const here = document.querySelector(`script[data-part="${address}"]`);
  if (here) return JSON.parse(here.textContent) as T;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json() as Promise<T>;
}
