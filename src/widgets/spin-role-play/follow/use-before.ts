import { useMemo } from 'preact/hooks';
import { useEntry } from '../../../progress/use-progress.ts';
import { fetched, useLate } from '../../kit/use-late.ts';
import type { Play } from '../model/talk/scene.ts';
import type { CallProps } from '../props.ts';
import { toldBefore } from './store.ts';

/** What the customer told in the learner's own first call; null where that is not known. */
export function useBefore({ follows, activity, play }: CallProps): string[] | null {
  const draft = useEntry('draft', follows?.first.activity ?? activity);
  const fits = follows !== undefined && draft?.digest === follows.first.digest;
  const first = useLate(() => fetched<Play>(follows!.first.play), fits);
  return useMemo(
    () => (fits && first ? toldBefore(first.scene, draft!.events, play.scene) : null),
    [fits, first, draft, play],
  );
}
