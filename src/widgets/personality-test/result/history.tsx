import { fill } from '../../../i18n/text.ts';
import { dateIn } from '../../../progress/me/model.ts';
import { isHurried, styles as five } from '../../kit/style/model.ts';
import type { Result } from '../model/result.ts';
import type { KeptResult, Rest } from '../props.ts';
import styles from '../view.module.css';
import { titleFor } from '../model/title.ts';

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '±0');

/**
 * Every result that is kept, the newest first, with what has changed since the one before. One that was
 * answered too fast has no sums, and nothing is compared with it.
 */
export function History(
  props: Pick<Rest, 'locale' | 'data' | 'words' | 'names'> & {
    kept: readonly KeptResult[];
    chosen: Result | null;
    choose(result: Result | null): void;
  },
) {
  const { kept, data, words, names, chosen, choose, locale } = props;
  const newest = kept.at(-1);
  return (
    <>
      <ol role="list" class={styles.history}>
        {kept
          .map(({ id, made, result }, place) => {
            const hurried = isHurried(result);
            const before = kept
              .slice(0, place)
              .filter((one) => !isHurried(one.result))
              .at(-1)?.result.scores;
            const form = data.forms.find((one) => one.id === result.form)?.title ?? '';
            return (
              <li key={id}>
                <p>
                  <b>{titleFor(result, { words, names })}</b>{' '}
                  <span class={styles.quiet}>
                    {dateIn(locale, made, Date.now())}{' '}
                    {result.version > 1 ? form : words.versionOne}
                  </span>
                </p>
                {!hurried && (
                  <p class={`${styles.sums} num`}>
                    {five.map((style) => (
                      <span key={style}>
                        {names[style]} {result.scores[style]}
                        {before &&
                          fill(words.by, { by: signed(result.scores[style] - before[style]) })}
                      </span>
                    ))}
                  </p>
                )}
                {result.seed !== (chosen ?? newest?.result)?.seed && (
                  <button type="button" class="button-quiet" onClick={() => choose(result)}>
                    {words.seeThis}
                  </button>
                )}
              </li>
            );
          })
          .reverse()}
      </ol>
      {chosen && (
        <button type="button" class="button-line" onClick={() => choose(null)}>
          {words.newest}
        </button>
      )}
    </>
  );
}
