import { useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { useLate } from '../../../widgets/kit/use-late.ts';
import { sizeLimit, type Fault } from '../../backup/model.ts';
import type { PageWords, PreviewProps } from '../props.ts';
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
  const [given, setGiven] = useState<{ text: string } | null>(null);
  // Whoever comes near is about to choose a file or to paste.
  const [near, setNear] = useState(false);
  const late = useLate(() => import('./given.tsx'), near || given !== null);
  const [told, setTold] = useState('');
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const end = (sentence: string): void => {
    setGiven(null);
    setTold(sentence);
    onOpen(false);
  };

  const refuse = (fault: Fault): void =>
    end(fill(words[faultWords[fault]], { size: `${sizeLimit / 1024 / 1024} MB` }));

  const read = (text: string): void => {
    setTold('');
    setGiven({ text });
  };

  const readFile = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    if (chosen.size > sizeLimit) return refuse('large');
    try {
      read(await chosen.text());
    } catch {
      end(words.faultUnread);
    }
  };

  const close = (sentence: string): void => {
    end(sentence);
    setText('');
    if (file.current) file.current.value = '';
    file.current?.focus();
  };

  return (
    <div class={styles.load} onFocusIn={() => setNear(true)}>
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
      {late && given && (
        <late.Given {...{ ...shared, course, given, refuse, close }} onOpen={() => onOpen(true)} />
      )}
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
