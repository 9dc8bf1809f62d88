import { guarded } from '../../progress/guarded.tsx';
import { Frame } from '../kit/frame.tsx';
import { fetched, useLate, withData } from '../kit/use-late.ts';
import type { KitWords } from '../kit/words.ts';
import type { CostRatio, StartWords } from './props.ts';
import styles from './view.module.css';
import type { Words } from './words.ts';

interface CostPerOrderProps {
  activity: string;
  lesson?: string | undefined;
  title: string;
  ask: string;
  privacy: string;
  /** the address of the sheet and the words, in the page's language */
  rest: string;
  words: StartWords;
  kit: Pick<KitWords, 'setAside' | 'afresh'>;
}

/** Nothing entered yet; the sheet and its words are loaded while the learner reads. */
function Empty({ rest, ...props }: CostPerOrderProps) {
  const late = useLate(() =>
    withData(import('./late.tsx'), fetched<{ data: CostRatio; words: Words }>(rest)),
  );
  const { activity, lesson, words } = props;
  if (late) return <late.View {...{ activity, lesson }} {...late.data} />;
  return (
    <Frame
      widget="cost-per-order"
      activity={activity}
      phase="start"
      title={props.title}
      ask={props.ask}
    >
      <p class={styles.privacy}>{props.privacy}</p>
      <p>{words.empty}</p>
      <p class={styles.foot}>
        <button type="button" class="button" disabled>
          {words.example}
        </button>
        <button type="button" class="button-line" disabled>
          {words.addFirst}
        </button>
      </p>
    </Frame>
  );
}

export const CostPerOrderView = guarded<CostPerOrderProps>(
  'cost-per-order',
  Empty,
  ({ title }) => title,
);
