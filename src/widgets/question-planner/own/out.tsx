import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { canDownload, download, type SavedFile } from '../../kit/save.client.ts';
import { writeFile } from '../model/file.ts';
import type { KeptPlan } from '../model/plan.ts';
import { planTable } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';

/** A plan on paper, as a file to be read again, and as a table. */
export function Out({ kept, words, print }: { kept: KeptPlan; words: Words; print(): void }) {
  const { own } = words;
  const [blocked, setBlocked] = useState<SavedFile | null>(null);
  const save = (type: string, end: string, text: string): void => {
    const bare = kept.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
    const file = { name: `${bare || own.fileName}.${end}`, type, text };
    if (canDownload()) download(file);
    else setBlocked(file);
  };
  return (
    <>
      <button type="button" class="button-line" onClick={print}>
        {own.print}
      </button>
      <button
        type="button"
        class="button-line"
        onClick={() => save('application/json', 'json', writeFile(kept.name, kept.plan))}
      >
        {own.save}
      </button>
      <button
        type="button"
        class="button-line"
        onClick={() => save('text/csv', 'csv', planTable(words, kept.plan))}
      >
        {own.csv}
      </button>
      {blocked && (
        <span role="status" class={styles.blocked}>
          {fill(own.noDownload, { file: blocked.name })}
          <textarea readOnly rows={4} aria-label={own.fileText} value={blocked.text} />
        </span>
      )}
    </>
  );
}
