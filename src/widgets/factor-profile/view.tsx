import { useState } from 'preact/hooks';
import { guarded } from '../../progress/guarded.tsx';
import { Frame } from '../kit/frame.tsx';
import { useBegunSheets } from '../../progress/sheets/use-begun-sheets.ts';
import { fetched, withData } from '../kit/use-late.ts';
import type { KitWords } from '../kit/words.ts';
import type { FactorProfile } from './model.ts';
import type { First, StartWords } from './props.ts';
import styles from './view.module.css';
import type { Words } from './words.ts';

interface FactorProfileProps {
  activity: string;
  lesson?: string | undefined;
  title: string;
  ask: string;
  privacy: string;
  /** the address of the factors and the words, in the page's language */
  rest: string;
  words: StartWords;
  kit: Pick<KitWords, 'setAside' | 'afresh'>;
}

/** Nothing rated yet; factors and words come with the first account. */
function Empty({ rest, ...props }: FactorProfileProps) {
  const { late, begun, ready, start } = useBegunSheets('factor-profile', () =>
    withData(import('./late.tsx'), fetched<{ data: FactorProfile; words: Words }>(rest)),
  );
  const { activity, lesson, words } = props;
  const [first, setFirst] = useState<First>();
  const begin = (one: First): void => {
    setFirst(one);
    start();
  };
  if (late) return <late.View {...{ activity, lesson, first }} {...late.data} />;
  return (
    <Frame
      widget="factor-profile"
      activity={activity}
      phase="start"
      title={props.title}
      ask={props.ask}
    >
      <p class={styles.privacy}>{props.privacy}</p>
      <p>{words.empty}</p>
      <p class={styles.foot}>
        <button
          type="button"
          class="button"
          disabled={!ready}
          aria-disabled={begun || undefined}
          onClick={() => begin('example')}
        >
          {words.example}
        </button>
        <button
          type="button"
          class="button-line"
          disabled={!ready}
          aria-disabled={begun || undefined}
          onClick={() => begin('own')}
        >
          {words.addFirst}
        </button>
      </p>
    </Frame>
  );
}

export const FactorProfileView = guarded<FactorProfileProps>(
  'factor-profile',
  Empty,
  ({ title }) => title,
);
