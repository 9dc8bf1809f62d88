import { useEffect, useState } from 'preact/hooks';
import { opensOwn, planAsked, stayIn } from '../../progress/here.client.ts';
import { useDraftedStore } from '../../progress/use-progress.ts';
import { Frame } from '../kit/frame.tsx';
import { useFocusAfterMove } from '../kit/use-focus.ts';
import { useLate } from '../kit/use-late.ts';
import { Views } from '../kit/views/view.tsx';
import type { KitWords } from '../kit/words.ts';
import type { Case, PlannerProps, Words } from './props.ts';
import {
  endedRepair,
  makeRepairStore,
  type RepairContext,
  type RepairEvent,
} from './repair/store.ts';
import { Repair } from './repair/view.tsx';
import styles from './view.module.css';

/** A list to repair, and the learner's own plans. */
export default function Whole(
  props: Pick<PlannerProps, 'activity' | 'digest' | 'lesson'> & {
    data: Case;
    words: Words;
    kit: KitWords;
    /** the learner has begun before this was there */
    begun: boolean;
  },
) {
  const { activity, digest, lesson, data, words, kit } = props;
  const repairing = useDraftedStore<RepairContext, RepairEvent>({
    activity,
    digest,
    lesson,
    make: () => makeRepairStore(data),
    ended: endedRepair(data),
  });
  const [view, setView] = useState<'repair' | 'own'>(() => (opensOwn(activity) ? 'own' : 'repair'));
  const look = (next: 'repair' | 'own'): void => {
    stayIn(activity, next);
    setView(next);
  };
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  const { context } = repairing;
  // Asked for with the first step, too, so that one's own plans need no network after it.
  const own = useLate(() => import('./own/view.tsx'), view === 'own' || context.seed !== null);
  useEffect(() => {
    if (!props.begun || !repairing.ready || context.seed !== null) return;
    repairing.begin();
    focusOn('[data-now]');
  }, [repairing.ready]);
  const ended = endedRepair(data)(context) !== null;
  const phase = ended ? 'done' : context.seed === null ? 'start' : 'repairing';
  // An account's own sheet does not stand under somebody else's story.
  const mine = view === 'own' && planAsked() !== null;
  return (
    <Frame
      widget="question-planner"
      activity={activity}
      phase={view === 'own' ? 'own' : phase}
      title={mine ? words.own.sheets : data.title}
      ask={mine ? '' : data.ask}
      notice={repairing.stale && kit.stale}
    >
      <div ref={root} class={styles.bench}>
        <Views
          title={words.views.views}
          names={{ repair: words.views.repair, own: words.views.own }}
          view={view}
          ready={repairing.ready}
          look={look}
        />
        {view === 'own' ? (
          own && <own.Own {...{ data, words }} />
        ) : (
          <Repair
            {...{ data, words, kit, repairing, focusOn }}
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
