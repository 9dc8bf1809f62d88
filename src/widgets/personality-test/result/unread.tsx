import { profileOf } from '../../kit/style/model.ts';
import type { Result } from '../model/result.ts';
import { Bars } from '../profile/chart.tsx';
import type { Said } from '../props.ts';
import styles from '../view.module.css';
import { Sources } from './sources.tsx';
import { titleFor } from '../model/title.ts';

/** A result that nothing can be read from: why, another try, and what was pressed. */
export function Unread(props: Said & { result: Result; again(): void }) {
  const { words, names, result, again } = props;
  const { version, warnings, basis } = result;
  const { scores, ranked } = profileOf(result)!;
  const fast = warnings.includes('fast');
  const why = version === 1 ? words.warnFastFirst : words.warnFast;
  return (
    <>
      <div class={styles.head}>
        <h4 tabIndex={-1} data-now>
          {titleFor(result, { words, names })}
        </h4>
      </div>
      <p class={styles.warning}>{fast ? why : words.warnAlike}</p>
      {fast && <p>{words.warnUnread}</p>}
      <p class={styles.foot}>
        <button type="button" class="button" onClick={again}>
          {words.takeAgain}
        </button>
      </p>
      <details>
        <summary>{words.pressed}</summary>
        <Bars {...{ scores, words, names }} order={ranked} />
        {basis && <Sources {...props} answers={basis.answers} />}
      </details>
    </>
  );
}
