import type { ResultRoom } from '../words.ts';
import type { Undo } from './props.ts';
import styles from '../view.module.css';

/** What was done last, to be undone. */
export function Undoing(props: {
  undo: Undo | null;
  words: ResultRoom['people'];
  putBack(undo: Undo): void;
}) {
  const { undo, words, putBack } = props;
  return (
    <p role="status" class={`${styles.row} ${styles.undo}`}>
      {undo && (
        <>
          <span>{undo.told}</span>
          <button type="button" class="button-line" data-undo onClick={() => putBack(undo)}>
            {words.undo}
          </button>
        </>
      )}
    </p>
  );
}
