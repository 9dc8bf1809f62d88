import { useEffect, useRef } from 'preact/hooks';
import { TextField } from '../note/view.tsx';
import { $entry } from '../store.ts';
import type { Sentence, SentencesWords } from './props.ts';
import { saveSaying } from './save.client.ts';
import styles from './view.module.css';

interface EditProps extends Omit<Sentence, 'when'> {
  lesson: string;
  words: SentencesWords;
  close(): void;
}

/** One sentence while it is put into the learner's own words. */
export function Edit({ lesson, id, say, words, close }: EditProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const texts = (): readonly string[] => $entry('sentences', lesson).get()?.own[id]?.texts ?? [];
  return (
    <div ref={box}>
      <TextField
        id={`say-${id}`}
        start={say}
        kept={{
          texts,
          save: (now, seen) => saveSaying(lesson, id, { texts: now, seen, keep: false }),
          watch: (told) => $entry('sentences', lesson).subscribe(told),
        }}
        words={{
          ...words,
          note: words.field,
          notePlaceholder: say,
          noteUse: words.use,
        }}
      />
      <p class={styles.course}>
        {words.course} <q>{say}</q>
      </p>
      <p class={styles.acts}>
        <button type="button" class="button-line" onClick={close}>
          {words.done}
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            saveSaying(lesson, id, { texts: [''], seen: texts(), keep: true });
            close();
          }}
        >
          {words.back}
        </button>
      </p>
    </div>
  );
}
