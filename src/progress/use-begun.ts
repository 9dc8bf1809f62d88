import { useRef, useState } from 'preact/hooks';
import { useLate, useRest } from '../widgets/kit/use-late.ts';
import { useEntry } from './use-progress.ts';

/**
 * What is drawn once the learner begins it, or has begun it before, and asked for only then: it weighs
 * more than what is said of it.
 *
 * @param before whether it was begun before; undefined until that was read
 * @param atRest ask for it in any case once the page is at rest, so that it can be begun without a network
 * @returns `late`, null before it is to be drawn; `start`, what begins it, for the view that stands until
 *   then, and `ready`, whether that answers; `begun`, for what was loaded to begin with (`useBegin`)
 */
export function useBegun<T>(before: boolean | undefined, load: () => Promise<T>, atRest = false) {
  const [begun, setBegun] = useState(false);
  // What is drawn stays, also when the learner erases elsewhere what was kept.
  const drawn = useRef(false);
  drawn.current ||= begun || Boolean(before);
  const rests = useRest();
  const late = useLate(load, drawn.current || (rests && atRest));
  return {
    late: drawn.current ? late : null,
    begun,
    ready: before === false,
    start: () => setBegun(true),
  };
}

/** A round that keeps a draft. */
export function useBegunRound<T>(activity: string, load: () => Promise<T>, atRest?: boolean) {
  const draft = useEntry('draft', activity);
  return useBegun(draft === undefined ? undefined : draft !== null, load, atRest);
}
