import type { Locale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
import { useEntryNow } from './use-entries.ts';
import { AnswerBlock } from './answer.tsx';
import type { PageWords } from '../props.ts';
import styles from '../view.module.css';

/** One lesson's note to read, and what became of it; two tabs may have written one each. Nothing where the note is empty. */
export function NoteBlock(props: {
  lesson: string;
  title: string;
  href?: string | undefined;
  locale: Locale;
  words: PageWords;
}) {
  const { lesson, title, href, locale, words } = props;
  const texts = (useEntryNow('note', lesson)?.texts ?? []).filter((text) => text.trim());
  const answers = useEntryNow('monday', lesson)?.answers ?? [];
  if (texts.length === 0) return null;
  return (
    <article class={styles.note}>
      <h3>{title}</h3>
      {texts.map((text, index) => (
        <div key={text}>
          {index > 0 && <p class="small muted">{words.noteSecond}</p>}
          <p class={styles.words}>{text}</p>
        </div>
      ))}
      {answers.map((answer, index) => (
        <AnswerBlock key={index} {...{ lesson, title, answer, locale, words }} />
      ))}
      {href && (
        <a
          class="button-quiet"
          href={href}
          aria-label={fill(words.noteEditLabel, { lesson: title })}
        >
          {words.noteEdit}
        </a>
      )}
    </article>
  );
}
