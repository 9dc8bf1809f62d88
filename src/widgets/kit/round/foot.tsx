import { fill } from '../../../i18n/text.ts';
import styles from './round.module.css';

/** What is wrong with the input, and the way on. */
export function Foot(props: {
  /** the id of the sentence that says what is wrong; undefined while nothing is */
  fault: string | undefined;
  says: string;
  button: string;
  goOn(): void;
  /** the place in the lesson that explains the question, once it is checked */
  lessonHref?: string | false | undefined;
  seeLesson: string;
  /** which digits choose an option, where they do */
  keys?: string | false | undefined;
  options?: number;
}) {
  const { fault, lessonHref, keys } = props;
  return (
    <>
      <p class={styles.fault} id={fault} role="alert">
        {fault && props.says}
      </p>
      <p class={`${styles.foot} ${styles.thumb}`}>
        <button type="button" class="button" onClick={props.goOn}>
          {props.button}
        </button>
        {lessonHref && (
          <a class="button-quiet" href={lessonHref}>
            {props.seeLesson}
          </a>
        )}
        {keys && (
          <span class={`${styles.keys} small muted`}>{fill(keys, { n: props.options ?? 0 })}</span>
        )}
      </p>
    </>
  );
}
