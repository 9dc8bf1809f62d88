import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
import { canDownload, copyText, download } from '../../../widgets/kit/save.client.ts';
import { backupMade } from '../../backup/model.ts';
import { saveSetting } from '../../store.ts';
import { useEntry } from '../../use-progress.ts';
import { backupName, momentIn } from '../model.ts';
import type { PageWords } from '../props.ts';
import { backupText } from '../store.ts';
import styles from '../view.module.css';

interface SaveProps {
  course: string;
  locale: Locale;
  words: PageWords;
  /** the one thing to do here */
  primary: boolean;
}

/** A backup as a file or as text; only as text, and made only once that was copied, where no file can be saved. */
export function SaveBackup({ course, locale, words, primary }: SaveProps) {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const made = useEntry('setting', backupMade);

  const files = canDownload();
  const look = primary ? 'button' : 'button-line';

  const save = (): void => {
    const name = backupName(course, Date.now());
    download({ name, type: 'application/json', text: backupText(course) });
    finish(fill(words.saved, { file: name }));
  };

  const copy = async (): Promise<void> => {
    const backup = backupText(course);
    setText(backup);
    const copied = await copyText(backup);
    if (copied) return finish(words.copied);
    setTold(words.copyByHand);
    field.current?.focus();
    field.current?.select();
  };

  const finish = (sentence: string): void => {
    saveSetting(backupMade, '');
    setTold(sentence);
  };

  return (
    <>
      <div class={styles.buttons}>
        {files && (
          <button type="button" class={look} onClick={save}>
            {words.save}
          </button>
        )}
        <button type="button" class={files ? 'button-line' : look} onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      {!files && <p>{words.noFile}</p>}
      <p class={styles.told} role="status">
        {told}
      </p>
      {text && (
        <label class={styles.field}>
          {words.copyText}
          <textarea
            ref={field}
            rows={4}
            readOnly
            value={text}
            onCopy={({ currentTarget: { selectionStart, selectionEnd, value } }) =>
              selectionEnd - selectionStart === value.length && finish(words.copied)
            }
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
      <p class="small muted">
        {made ? fill(words.backupLast, { date: momentIn(locale, made.at) }) : words.backupNever}
      </p>
    </>
  );
}
