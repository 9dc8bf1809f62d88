import { useId } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import type { StoryWords } from '../model/sentences.ts';
import styles from '../view.module.css';

/** How much of the problem the solution takes away: the left pan follows. */
export function Removes(props: {
  words: StoryWords;
  percent: number;
  setPercent: (percent: number) => void;
}) {
  const { words, percent, setPercent } = props;
  const id = useId();
  const said = fill(words.removesPart, { percent });
  return (
    <p class={styles.removes}>
      <label for={id}>{words.removes}</label>
      <input
        id={id}
        type="range"
        min="10"
        max="100"
        step="10"
        value={percent}
        aria-valuetext={said}
        onInput={({ currentTarget }) => setPercent(Number(currentTarget.value))}
      />
      <b class="num" aria-hidden="true">
        {said}
      </b>
    </p>
  );
}
