import type { BalanceProps } from './props.ts';
import { Balance } from '../kit/balance/view.tsx';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import { Views } from '../kit/views/view.tsx';
import type { Story } from './model/story.ts';
import type { StoryWords } from './model/sentences.ts';
import styles from './view.module.css';

/** The empty balance; all that is done with it, which weighs more, is loaded while the learner reads. */
function EmptyBalance({ rest, start, words, ...props }: BalanceProps) {
  const late = useLate(() =>
    withData(import('./late.tsx'), fetched<{ data: Story; words: StoryWords }>(rest)),
  );
  if (late) return <late.View {...props} {...late.data} />;
  const { title, ask, empty } = start;
  return (
    <Frame widget="balance-scale" activity={props.activity} phase="level" {...{ title, ask }}>
      <div class={styles.frame}>
        <Views
          title={words.views}
          names={{ story: words.story, own: words.own }}
          view="story"
          ready={false}
        />
        <div class={styles.story}>
          <div class={styles.drawing}>
            <Balance
              room={start.room}
              left={{ label: start.need, total: empty, weights: [] }}
              right={{ label: start.cost, total: empty, weights: [] }}
              alt={start.alt}
            />
          </div>
          <div class={styles.talk}>
            <p class={`${styles.step} num`}>{start.step}</p>
            <h4 class={styles.finding}>{start.finding}</h4>
            <p>{start.text}</p>
            <button type="button" class="button" disabled>
              {start.go}
            </button>
          </div>
          <p class={styles.source}>{start.source}</p>
        </div>
      </div>
    </Frame>
  );
}

export const BalanceView = guarded<BalanceProps>(
  'balance-scale',
  EmptyBalance,
  ({ start }) => start.title,
);
