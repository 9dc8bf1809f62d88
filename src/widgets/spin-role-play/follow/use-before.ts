import { useMemo } from 'preact/hooks';
import { useEntry } from '../../../progress/use-progress.ts';
import type { CallProps } from '../props.ts';
import { toldBefore } from './store.ts';

/** What the customer told in the learner's own first call; null where that is not known. */
export function useBefore({ follows, activity, play }: CallProps): string[] | null {
  const draft = useEntry('draft', follows?.first.activity ?? activity);
  return useMemo(() => {
    const fits = follows && draft?.digest === follows.first.digest;
    return fits ? toldBefore(follows.first.shape, draft.events, play.scene) : null;
  }, [follows, draft, play]);
}
