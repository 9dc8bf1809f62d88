import { useEffect, useState } from 'preact/hooks';
import { guarded } from '../../progress/guarded.tsx';
import { Frame } from '../kit/frame.tsx';
import { fetched, useLate, useRest, withData } from '../kit/use-late.ts';
import { Views } from '../kit/views/view.tsx';
import type { KitWords } from '../kit/words.ts';
import type { Case, PlannerProps, Words } from './props.ts';
import styles from './view.module.css';

/** What stands before the list; the list and the plans come while the learner reads. */
function Before({ rest, ...props }: PlannerProps) {
  const [awake, setAwake] = useState(false);
  const [begun, setBegun] = useState(false);
  useEffect(() => setAwake(true), []);
  const rests = useRest();
  // Whoever begins at once does not wait for the page to rest.
  const late = useLate(
    () =>
      withData(import('./late.tsx'), fetched<{ data: Case; words: Words; kit: KitWords }>(rest)),
    rests || begun,
  );
  if (late) {
    const { activity, digest, lesson } = props;
    return <late.View {...{ activity, digest, lesson, begun }} {...late.data} />;
  }
  const { title, ask, words } = props;
  return (
    <Frame widget="question-planner" activity={props.activity} phase="start" {...{ title, ask }}>
      <div class={styles.bench}>
        <Views
          title={words.views}
          names={{ repair: words.repair, own: words.own }}
          view="repair"
          ready={false}
        />
        <p class={styles.read}>{props.invented}</p>
        <p class={styles.foot}>
          <button
            type="button"
            class="button"
            disabled={!awake}
            aria-busy={begun}
            onClick={() => setBegun(true)}
          >
            {words.begin}
          </button>
        </p>
      </div>
    </Frame>
  );
}

export const QuestionPlannerView = guarded<PlannerProps>(
  'question-planner',
  Before,
  ({ title }) => title,
);
