import { lessonState, readGoal, type LessonState } from '../../../course/model.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
import { useEntryNow } from '../written/use-entries.ts';
import { resultOf } from '../../store.ts';
import { ActivityRow } from './activity.tsx';
import type { ListedLesson, PageWords } from '../props.ts';
import styles from '../view.module.css';

/** A lesson's state, what it lacks, and its activities. */
export function LessonBlock(props: { lesson: ListedLesson; locale: Locale; words: PageWords }) {
  const { lesson, locale, words } = props;
  const goals = lesson.activities.flatMap(({ goal }) => goal ?? []);
  // Asking for the entries draws the block anew when one of them changes.
  for (const { id } of lesson.activities) useEntryNow('activity', id);
  const guess = useEntryNow('guess', lesson.slug);
  const { state, missing } = lessonState(goals, resultOf);
  return (
    <article class={styles.lesson}>
      <h3>
        <Mark state={state} word={words[state]} />
        <a href={lesson.href}>{lesson.title}</a>
      </h3>
      {state !== 'new' && (
        <p class={styles.state}>
          {missing.length === 0
            ? words.complete
            : fill(words.missing, { what: missing.map(nameOf).join(words.separator) })}
        </p>
      )}
      {guess && (
        <p class={styles.state}>
          <a href={`${lesson.href}#your-guess`}>{words.guessed}</a>
        </p>
      )}
      <ul role="list">
        {lesson.activities.map((activity) => (
          <ActivityRow key={activity.id} {...{ activity, locale, words }} />
        ))}
      </ul>
    </article>
  );

  function nameOf(missed: string): string {
    const what = lesson.activities.find(({ goal }) => goal === missed)!.title;
    return readGoal(missed).pass > 0 ? fill(words.missingPass, { what }) : what;
  }
}

function Mark(props: { state: LessonState; word: string }) {
  return (
    <span class="lesson-mark" data-state={props.state}>
      <span class="visually-hidden">{props.word}</span>
    </span>
  );
}
