import { useEffect, useState } from 'preact/hooks';
import { opensOwn, planAsked, stayIn } from '../../progress/here.client.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { useLate } from '../kit/use-late.ts';
import { Views } from '../kit/views/view.tsx';
import type { KitWords } from '../kit/words.ts';
import { endedFinding, makeFindStore, type FindContext, type FindEvent } from './find/store.ts';
import { Find } from './find/view.tsx';
import type { Case, MapProps, Words } from './props.ts';
import styles from './view.module.css';

/** A map to mend, and the learner's own maps. */
export default function Whole(
  props: Pick<MapProps, 'activity' | 'digest' | 'lesson'> & {
    data: Case;
    words: Words;
    kit: KitWords;
    /** the learner has begun before this was there */
    begun: boolean;
  },
) {
  const { activity, digest, lesson, data, words, kit } = props;
  const finding = useDraftedStore<FindContext, FindEvent>({
    activity,
    digest,
    lesson,
    make: () => makeFindStore(data),
    ended: endedFinding(data),
  });
  const [view, setView] = useState<'find' | 'own'>(() => (opensOwn(activity) ? 'own' : 'find'));
  const look = (next: 'find' | 'own'): void => {
    stayIn(activity, next);
    setView(next);
  };
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const { seed, mended } = finding.context;
  // Asked for with the first step, too, so that one's own maps need no network after it.
  const own = useLate(() => import('./own/view.tsx'), view === 'own' || seed !== null);
  useEffect(() => {
    if (!props.begun || !finding.ready || seed !== null) return;
    finding.begin();
    focusOn('[data-now]');
  }, [finding.ready]);
  const phase = mended.length === data.faults.length ? 'done' : seed === null ? 'start' : 'finding';
  // An account's own sheet does not stand under somebody else's story.
  const mine = view === 'own' && planAsked() !== null;
  return (
    <Frame
      widget="buying-centre-map"
      activity={activity}
      phase={view === 'own' ? 'own' : phase}
      title={mine ? words.own.sheets : data.title}
      ask={mine ? '' : data.ask}
      notice={finding.stale && kit.stale}
    >
      <div ref={root} class={styles.bench}>
        <Views
          title={words.views.views}
          names={{ find: words.views.find, own: words.views.own }}
          view={view}
          ready={finding.ready}
          look={look}
        />
        {view === 'own' ? (
          own && <own.Own {...{ data, words }} />
        ) : (
          <Find
            {...{ data, words, kit, finding, focusOn }}
            toOwn={() => {
              look('own');
              focusOn('[data-view="own"]');
            }}
          />
        )}
      </div>
    </Frame>
  );
}
