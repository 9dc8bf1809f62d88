import { fill } from '../../../i18n/text.ts';
import type { ResultProps, Told } from '../props.ts';
import styles from './view.module.css';

/** More refusals than these are counted, not listed. */
const listed = 50;

/** What became of what was handed in at once. */
export function Report(props: { told: Told; words: ResultProps['words']; hidden: boolean }) {
  const { told, words, hidden } = props;
  const { take, result } = words;
  const parts = [
    fill(take.took, { n: told.took }),
    told.same > 0 && fill(take.same, { n: told.same }),
    told.newer > 0 && fill(take.newer, { n: told.newer }),
  ].filter(Boolean);
  return (
    <>
      <p>{parts.join(result.separator)}</p>
      {told.refused.length > 0 && (
        <>
          <p>{fill(take.refused, { n: told.refused.length })}</p>
          <ul class={styles.refused}>
            {told.refused.slice(0, listed).map(({ from, why }, n) => (
              <li key={n}>
                {!hidden && <b>{from.slice(0, 80)}</b>} {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
