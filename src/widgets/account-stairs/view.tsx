import type { StairsWords } from './props.ts';
import { Frame } from '../kit/frame.tsx';
import { guarded } from '../../progress/guarded.tsx';
import type { KitWords } from '../kit/words.ts';
import { useBegunSheets } from '../../progress/sheets/use-begun-sheets.ts';
import { fetched, withData } from '../kit/use-late.ts';
import type { BenchWords } from './props.ts';
import type { AccountStairs } from './model/standing.ts';
import { Stairs } from './stairs.tsx';
import styles from './view.module.css';

interface AccountStairsProps {
  activity: string;
  lesson?: string | undefined;
  title: string;
  ask: string;
  privacy: string;
  /** the address of the signs and the words, in the page's language */
  bench: string;
  words: StairsWords;
  kit: Pick<KitWords, 'setAside' | 'afresh'>;
}

/** The empty staircase; signs, rules and words come with the first account. */
function EmptyStairs({ bench, ...props }: AccountStairsProps) {
  const { late, begun, ready, start } = useBegunSheets('account-stairs', () =>
    withData(import('./late.tsx'), fetched<{ data: AccountStairs; words: BenchWords }>(bench)),
  );
  const { activity, lesson, words } = props;
  if (late) return <late.View {...{ activity, lesson, begun }} {...late.data} />;
  return (
    <Frame
      widget="account-stairs"
      activity={activity}
      phase="stairs"
      title={props.title}
      ask={props.ask}
    >
      <div class={styles.bench}>
        <p class={styles.privacy}>{props.privacy}</p>
        <Stairs accounts={[]} words={words} />
        <p class={styles.foot}>
          <button
            type="button"
            class="button"
            disabled={!ready}
            aria-disabled={begun || undefined}
            onClick={start}
          >
            {words.addFirst}
          </button>
        </p>
      </div>
    </Frame>
  );
}

export const AccountStairsView = guarded<AccountStairsProps>(
  'account-stairs',
  EmptyStairs,
  ({ title }) => title,
);
