import type { KitWords } from '../kit/words.ts';
import { Balance } from '../kit/balance.tsx';
import { Frame } from '../kit/frame.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import type { Story } from './model.ts';
import type { Words } from './sentences.model.ts';
import { Views, type ShellWords } from './shell.tsx';
import styles from './view.module.css';

export interface BalanceProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  /** the address of the story and its words, in the page's language */
  rest: string;
  start: Pick<Story, 'title' | 'ask' | 'need' | 'cost' | 'source'> & {
    /** the story's first step */
    step: string;
    finding: string;
    text: string;
    go: string;
    alt: string;
    empty: string;
    /** how many weights a pan will hold */
    room: number;
  };
  words: ShellWords;
  kit: KitWords;
}

/** The empty balance; all that is done with it, which weighs more, is loaded while the learner reads. */
export function BalanceView({ rest, start, words, ...props }: BalanceProps) {
  const late = useLate(() =>
    withData(import('./whole.tsx'), fetched<{ data: Story; words: Words }>(rest)),
  );
  if (late) return <late.View {...props} {...late.data} />;
  const { title, ask, empty } = start;
  return (
    <Frame widget="balance-scale" activity={props.activity} phase="level" {...{ title, ask }}>
      <div class={styles.frame}>
        <Views {...{ words }} view="story" ready={false} />
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
