import { useRef, useState } from 'preact/hooks';
import { useLate } from '../../widgets/kit/use-late.ts';
import { useEntry } from '../use-progress.ts';
import { isOwn, ownWords, type Saying } from './model.ts';
import type { Sentence, SentencesWords } from './props.ts';
import { saveSaying } from './save.client.ts';
import styles from './view.module.css';

interface SentencesProps {
  lesson: string;
  sentences: readonly Sentence[];
  words: SentencesWords;
}

/** A lesson's sentences: each to be kept as it is, or put into one's own words. */
export function SentencesView({ lesson, sentences, words }: SentencesProps) {
  const kept = useEntry('sentences', lesson);
  const [opened, setOpened] = useState('');
  const late = useLate(() => import('./edit.tsx'), opened !== '');
  const list = useRef<HTMLUListElement>(null);
  const save = (id: string, saying: Saying | undefined, keep: boolean): void => {
    saveSaying(lesson, id, { texts: [''], seen: saying?.texts ?? [], keep });
  };
  const close = (): void => {
    setOpened('');
    // The button that opened the field stands there again by then.
    setTimeout(() =>
      list.current?.querySelector<HTMLElement>(`[data-change="${opened}"]`)?.focus(),
    );
  };
  return (
    <ul role="list" class={styles.list} ref={list} data-band>
      {sentences.map(({ id, when, say }) => {
        const saying = kept?.own[id];
        const own = ownWords(saying);
        const editing = late && opened === id;
        return (
          <li key={id} data-own={isOwn(saying) || undefined}>
            <p class={styles.when}>{when}</p>
            {editing ? (
              <late.Edit {...{ lesson, id, say, words, close }} />
            ) : (
              <>
                <p class={styles.say}>
                  <q>{own || say}</q>
                </p>
                {own && (
                  <p class={styles.course}>
                    {words.course} <q>{say}</q>
                  </p>
                )}
                <p class={styles.acts}>
                  {!own && (
                    <button
                      type="button"
                      class="button-quiet"
                      disabled={kept === undefined}
                      aria-pressed={isOwn(saying)}
                      onClick={() => save(id, saying, !saying?.keep)}
                    >
                      {words.keep}
                    </button>
                  )}
                  <button
                    type="button"
                    class="button-quiet"
                    data-change={id}
                    disabled={kept === undefined}
                    onClick={() => setOpened(id)}
                  >
                    {own ? words.again : words.change}
                  </button>
                </p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
