import { useRef } from 'preact/hooks';
import type { SiteRoom } from '../../course/words.ts';
import { useNote } from './use-note.ts';
import styles from './view.module.css';

/** The note to oneself at the end of a lesson, kept on this device. */
export function NoteField(props: {
  lesson: string;
  words: Pick<
    SiteRoom['lesson'],
    'note' | 'notePlaceholder' | 'noteKept' | 'noteOther' | 'noteUse' | 'noteRemove'
  >;
}) {
  const { lesson, words } = props;
  const { text, others, ready, saved, edit, flush, join, remove } = useNote(lesson);
  const field = useRef<HTMLTextAreaElement>(null);
  const then = (act: (other: string) => void, other: string): void => {
    act(other);
    field.current?.focus();
  };
  return (
    <div class={styles.note}>
      <label for={`note-${lesson}`}>{words.note}</label>
      <textarea
        ref={field}
        id={`note-${lesson}`}
        rows={3}
        placeholder={words.notePlaceholder}
        value={text}
        readOnly={!ready}
        onInput={({ currentTarget }) => edit(currentTarget.value)}
        onBlur={flush}
      />
      <p class={styles.kept} role="status">
        {saved && words.noteKept}
      </p>
      {others.map((other) => (
        <div class={styles.other} key={other}>
          <p class={styles.from}>{words.noteOther}</p>
          <p class={styles.words}>{other}</p>
          <button type="button" class="button-line" onClick={() => then(join, other)}>
            {words.noteUse}
          </button>
          <button type="button" class="button-quiet" onClick={() => then(remove, other)}>
            {words.noteRemove}
          </button>
        </div>
      ))}
    </div>
  );
}
