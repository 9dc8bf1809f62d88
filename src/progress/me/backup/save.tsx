import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
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

/** A backup as a file, or as text where the browser cannot download (WeChat's). */
export function SaveBackup({ course, locale, words, primary }: SaveProps) {
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const made = useEntry('setting', backupMade);

  const download = (): void => {
    const file = backupName(course, Date.now());
    const url = URL.createObjectURL(new Blob([backupText(course)], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: file });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    finish(fill(words.saved, { file }));
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
        <button type="button" class={primary ? 'button' : 'button-line'} onClick={download}>
          {words.save}
        </button>
        <button type="button" class="button-line" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
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
            onCopy={() => finish(words.copied)}
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

/** Over plain http there is no clipboard to write to. */
async function copyText(text: string): Promise<boolean> {
  try {
    await (navigator.clipboard as Clipboard | undefined)!.writeText(text);
    return true;
  } catch {
    return false;
  }
}
