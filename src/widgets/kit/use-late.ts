import { useEffect, useState } from 'preact/hooks';

/**
 * What an activity needs only after its first step: asked for once the page is at rest, so that it is
 * there before the learner needs it, and also when the network is gone by then. Null until it has come;
 * where it cannot be had, the page says so and offers to reload.
 */
export function useLate<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ late: T } | null>(null);
  useEffect(() => {
    load().then(
      (late) => setLoaded({ late }),
      () => document.dispatchEvent(new CustomEvent('astro:hydration-error', { cancelable: true })),
    );
  }, []);
  return loaded && loaded.late;
}

/** A view and what it draws, once both have come. */
export async function withData<View, Data>(
  view: Promise<{ default: View }>,
  data: Promise<Data>,
): Promise<{ View: View; data: Data }> {
  const [module, loaded] = await Promise.all([view, data]);
  return { View: module.default, data: loaded };
}

/** JSON from the course's own site. @throws Error when it is not there */
export async function fetched<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json() as Promise<T>;
}
