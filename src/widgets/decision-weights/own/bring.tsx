import { useState } from 'preact/hooks';
import type { Case } from '../model/case.ts';
import { longestFile, openCase } from '../model/file.ts';
import type { Words } from '../words.ts';
import styles from './own.module.css';

/** A case from a file or from pasted text; one that cannot be read says why and changes nothing. */
export function Bring(props: { words: Words; open: (name: string, data: Case) => void }) {
  const { words, open } = props;
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  const read = (from: string): void => {
    const found = openCase(from);
    if ('fault' in found) {
      setFault(words[`fault${found.fault}`]);
      return;
    }
    setFault('');
    setText('');
    open(found.name, found.data);
  };
  return (
    <details class={styles.edit}>
      <summary>{words.openFile}</summary>
      <p>
        <input
          type="file"
          accept=".json,application/json"
          aria-label={words.openFile}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (!file) return;
            if (file.size > longestFile) setFault(words.faultLong);
            else file.text().then(read, () => setFault(words.faultJson));
          }}
        />
      </p>
      <label>
        {words.pasteFile}
        <textarea
          rows={4}
          value={text}
          aria-invalid={fault !== ''}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {fault && (
        <p class={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <button
        type="button"
        class="button-line"
        disabled={text.trim() === ''}
        onClick={() => read(text)}
      >
        {words.readText}
      </button>
    </details>
  );
}
