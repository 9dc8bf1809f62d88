import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { canDownload, download, type SavedFile } from '../../kit/save.client.ts';
import { costsTable, writeFile } from './model.ts';
import type { Costs } from '../model.ts';
import styles from '../view.module.css';
import type { Words } from '../words.ts';

/** A sheet as a file and as a table; as text to copy where no file can be saved. */
export function Out({ name, costs, words }: { name: string; costs: Costs; words: Words }) {
  const { sheet } = words;
  const [blocked, setBlocked] = useState<SavedFile | null>(null);
  const save = (type: string, end: string, text: string): void => {
    const bare = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
    const file = { name: `${bare || sheet.fileName}.${end}`, type, text };
    if (canDownload()) download(file);
    else setBlocked(file);
  };
  return (
    <div class={styles.row}>
      <button
        type="button"
        class="button-quiet"
        onClick={() => save('application/json', 'json', writeFile(name, costs))}
      >
        {sheet.save}
      </button>
      <button
        type="button"
        class="button-quiet"
        onClick={() => save('text/csv', 'csv', costsTable(words, name, costs))}
      >
        {sheet.csv}
      </button>
      {blocked && (
        <p role="status">
          {fill(sheet.noDownload, { file: blocked.name })}
          <textarea readOnly rows={4} aria-label={sheet.fileText} value={blocked.text} />
        </p>
      )}
    </div>
  );
}
