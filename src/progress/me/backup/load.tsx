import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import {
  isWanted,
  preview,
  readBackup,
  sizeLimit,
  type Backup,
  type Change,
  type Fault,
} from '../../backup/model.ts';
import type { PageWords, PreviewProps } from '../props.ts';
import { Preview } from './preview.tsx';
import { restore, restoreUnread, stored } from '../store.ts';
import styles from '../view.module.css';

type LoadProps = Pick<PreviewProps, 'locale' | 'words' | 'nameOf' | 'toolName'> & {
  course: string;
  heading: boolean;
  /** tells whether a preview is open, whose button is then the one to press */
  onOpen(open: boolean): void;
};

/** Takes a backup in: file or text, then what would change, then the learner's word. */
export function LoadBackup({ course, heading, onOpen, ...shared }: LoadProps) {
  const { words } = shared;
  const [found, setFound] = useState<{ backup: Backup; changes: Change[] } | null>(null);
  const [told, setTold] = useState('');
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const open = (next: typeof found, sentence: string): void => {
    setFound(next);
    setTold(sentence);
    onOpen(next !== null);
  };

  const faultIn = (fault: Fault): string =>
    fill(words[faultWords[fault]], { size: `${sizeLimit / 1024 / 1024} MB` });

  const read = (raw: string): void => {
    const backup = readBackup(raw, course);
    if ('fault' in backup) open(null, faultIn(backup.fault));
    else open({ backup, changes: preview(stored(), backup) }, '');
  };

  const readFile = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    if (chosen.size > sizeLimit) return open(null, faultIn('large'));
    try {
      read(await chosen.text());
    } catch {
      open(null, words.faultUnread);
    }
  };

  const close = (sentence: string): void => {
    open(null, sentence);
    setText('');
    if (file.current) file.current.value = '';
    file.current?.focus();
  };

  const take = (): void => {
    const kept = found!.changes
      .filter(isWanted)
      .map((change) =>
        change.state === 'set-aside'
          ? restoreUnread(change.name, change.raw)
          : restore(change.kind, change.id, change.after as never),
      );
    close(kept.every(Boolean) ? fill(words.taken, { n: kept.length }) : words.takenUnsaved);
  };

  return (
    <div class={styles.load}>
      {heading && <h3>{words.load}</h3>}
      <p class="small muted">{words.loadText}</p>
      <label class={`button-line ${styles.file}`}>
        {words.loadFile}
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          accept=".json,application/json,text/plain"
          onChange={({ currentTarget }) => void readFile(currentTarget.files?.[0])}
        />
      </label>
      <details>
        <summary>{words.loadPaste}</summary>
        <textarea
          rows={4}
          aria-label={words.loadPaste}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button
          type="button"
          class="button-line"
          disabled={!text.trim()}
          onClick={() => read(text)}
        >
          {words.loadCheck}
        </button>
      </details>
      <p class={styles.told} role="status">
        {told}
      </p>
      {found && <Preview {...shared} {...found} onTake={take} onCancel={() => close('')} />}
    </div>
  );
}

const faultWords = {
  large: 'faultLarge',
  'not-json': 'faultNotJson',
  'not-backup': 'faultNotBackup',
  'other-course': 'faultOtherCourse',
  newer: 'faultNewer',
} as const satisfies Record<Fault, keyof PageWords>;
