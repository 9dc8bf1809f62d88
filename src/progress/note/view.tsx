import { useRef, useState } from 'preact/hooks';
import type { SiteRoom } from '../../course/words.ts';
import { $entry } from '../store.ts';
import { saveNote } from './save.client.ts';
import { useNote, type Kept } from './use-note.ts';
import styles from './view.module.css';

export type NoteWords = Pick<
  SiteRoom['lesson'],
  'note' | 'notePlaceholder' | 'noteKept' | 'noteOther' | 'noteUse' | 'noteRemove'
>;

/** The note to oneself at the end of a lesson, kept on this device. */
export function NoteField({ lesson, words }: { lesson: string; words: NoteWords }) {
  const kept: Kept = {
    texts: () => $entry('note', lesson).get()?.texts ?? [],
    save: (texts, seen) => saveNote(lesson, texts, seen),
    watch: (told) => $entry('note', lesson).subscribe(told),
  };
  return <TextField id={`note-${lesson}`} {...{ kept, words }} />;
}

/** A text to write, and beside it what other tabs wrote meanwhile. */
export function TextField(props: {
  id: string;
  kept: Kept;
  /** what stands in the field as long as nothing was written */
  start?: string;
  words: NoteWords;
}) {
  const { id, words, start = '' } = props;
  const { text, others, ready, saved, edit, flush, join, remove } = useNote(id, props.kept);
  const [touched, setTouched] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const then = (act: (other: string) => void, other: string): void => {
    act(other);
    field.current?.focus();
  };
  return (
    <div class={styles.note}>
      <label for={id}>{words.note}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        placeholder={words.notePlaceholder}
        value={touched ? text : text || start}
        readOnly={!ready}
        onInput={({ currentTarget }) => {
          setTouched(true);
          edit(currentTarget.value);
        }}
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
