import type { Locale } from '../../../i18n/locales.ts';
import { root } from '../../../i18n/paths.ts';
import { fill } from '../../../i18n/text.ts';
import { sizeIn } from '../model.ts';
import type { PageWords } from '../props.ts';
import { size } from '../store.ts';
import { usePersistence } from './use-persistence.ts';
import styles from '../view.module.css';

interface DeviceProps {
  locale: Locale;
  words: PageWords;
  isEmpty: boolean;
}

/** Where the record lies, how large it is, and whether the browser may clear it. */
export function Device({ locale, words, isEmpty }: DeviceProps) {
  const [persistence, ask] = usePersistence();
  return (
    <>
      <p>
        {words.deviceText} <code class={styles.address}>{location.origin + root}</code>
      </p>
      <p>{words.deviceOther}</p>
      {!isEmpty && <p class="num">{fill(words.size, { size: sizeIn(locale, size()) })}</p>}
      {persistence === 'ask' && (
        <>
          <p>{words.persistAsk}</p>
          <div class={styles.buttons}>
            <button
              type="button"
              class="button-line"
              onClick={({ currentTarget }) => {
                currentTarget.closest('section')?.querySelector('h2')?.focus();
                ask();
              }}
            >
              {words.persistButton}
            </button>
          </div>
        </>
      )}
      <p role="status">
        {persistence === 'yes' && words.persistYes}
        {persistence === 'no' && words.persistNo}
        {persistence === 'none' && words.persistNone}
      </p>
    </>
  );
}
