import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { sizeLimit } from '../../../progress/backup/model.ts';
import { codeIn, uncoded } from '../../../widgets/kit/link/model.ts';
import { useEarly } from '../../../widgets/kit/use-early.ts';
import { piecesOf, takeName } from '../../code/model.ts';
import { callItem, collectionOf, itemOf, type Item, type Refused } from '../model/item.ts';
import { madeUpCodes } from '../model/made-up.ts';
import type { ResultProps, Told } from '../props.ts';
import { Report } from './report.tsx';
import { Scan, canScan } from './scan.tsx';
import { sharedIn } from './shared.client.ts';
import styles from './view.module.css';

/** Something handed in, and where it came from. */
interface Source {
  from: string;
  /** what its learner is called */
  name: string;
  /** more than anything of ours: it is not read */
  large?: boolean;
  read(): Promise<string>;
}

const nothing: Told = { took: 0, same: 0, newer: 0, refused: [] };

/** So many are read before the page says how far it is. */
const bunch = 25;
/** Takes in what was pasted, chosen, dropped, scanned or followed as a link. */
export function Take(
  props: ResultProps & {
    items: readonly Item[];
    ready: boolean;
    /** whether names are hidden: those of files are names, too */
    hidden: boolean;
    change(items: readonly Item[], kept: readonly Item[], dropped: readonly string[]): void;
  },
) {
  const { course, words, refused, ready, hidden } = props;
  const { take } = words;
  const [text, setText] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const [progress, setProgress] = useState<{ n: number; all: number } | null>(null);
  const [scanning, setScanning] = useState(false);
  const [filled, setFilled] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useEarly<HTMLFormElement>();
  const now = useRef(props);
  now.current = props;

  const why = (one: Refused, file: boolean): string => {
    if (one === 'marks') return take.marks;
    if (one.startsWith('backup-')) return words.backup[one.slice(7) as keyof typeof words.backup];
    if (file && (one === 'none' || one === 'long')) return take.nothing;
    return refused[one as keyof typeof refused];
  };

  /** What was handed in, or why it is not taken. */
  const itemIn = async (raw: string, name: string): Promise<Item | string> => {
    const call = await sharedIn(raw, props.shareable);
    if (call) return 'refused' in call ? words.shared[call.refused] : callItem(raw, name, call);
    const item = itemOf(raw, course, name);
    return 'refused' in item ? why(item.refused, name !== '') : item;
  };

  /** @returns the places of what was not taken */
  const takeIn = async (sources: readonly Source[]): Promise<number[]> => {
    const collection = collectionOf(now.current.items);
    const kept = new Map<string, Item>();
    const dropped: string[] = [];
    const left: number[] = [];
    const sum = { ...nothing, refused: [] as Told['refused'] };
    for (const [n, { from, name, large, read }] of sources.entries()) {
      if (n % bunch === 0) {
        setProgress({ n, all: sources.length });
        await new Promise((resolve) => setTimeout(resolve));
      }
      const raw = large ? null : await read().catch(() => null);
      const item = raw === null ? (large ? take.large : take.unread) : await itemIn(raw, name);
      if (typeof item === 'string') {
        left.push(n);
        sum.refused.push({ from, why: item });
        continue;
      }
      const after = collection.add(item);
      if (after.added === 'new') sum.took++;
      else sum[after.added]++;
      if (after.added !== 'same') kept.set(item.key, item);
      if (after.replaced !== null) {
        dropped.push(after.replaced);
        kept.delete(after.replaced);
      }
    }
    setProgress(null);
    setTold(sum);
    now.current.change(collection.items(), [...kept.values()], dropped);
    return left;
  };

  const takeFiles = (files: FileList | null | undefined): Promise<number[]> =>
    takeIn(
      [...(files ?? [])].map((file) => ({
        from: file.name,
        name: file.name,
        read: () => (file.size > sizeLimit ? Promise.reject(new Error(take.large)) : file.text()),
      })),
    );
  const takeText = (from: string, line: string): Source => ({
    from,
    name: '',
    read: () => Promise.resolve(line),
  });
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    // A backup that was pasted as text has many lines.
    const pieces = text.trim().startsWith('{') ? [text] : piecesOf(text);
    setText('');
    setFilled('');
    const sources = pieces.map((piece, n) => takeText(fill(take.fromField, { n: n + 1 }), piece));
    const left = await takeIn(sources);
    // What was refused stays, to be put right.
    setText((typed) => [...left.map((n) => pieces[n]), typed].filter(Boolean).join('\n'));
  };

  const rehearse = (): void => {
    const codes = madeUpCodes(course, props.madeUp, Date.now());
    // What was pasted is not lost.
    setText((typed) => [typed.trim(), ...codes].filter(Boolean).join('\n'));
    setFilled(fill(words.madeUp.filled, { n: codes.length }));
    field.current?.focus();
  };

  // When all is erased, what was said of it is over, too.
  const none = props.items.length === 0;
  useEffect(() => {
    if (none) setTold(null);
  }, [none]);

  useEffect(() => {
    if (!ready) return;
    const follow = (): void => {
      const code = codeIn(location, takeName);
      if (code === null) return;
      const search = uncoded(location.search, [takeName]);
      history.replaceState(history.state, '', location.pathname + search);
      void takeIn([takeText(take.fromScan, code)]);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [ready]);

  return (
    <section
      class={styles.take}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void takeFiles(event.dataTransfer?.files);
      }}
    >
      <h2>{take.title}</h2>
      <p class="small muted">{take.text}</p>
      <form ref={form} onSubmit={(event) => void submit(event)}>
        <label>
          <span class="small">{take.field}</span>
          <textarea
            ref={field}
            rows={3}
            required
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <div class={styles.row}>
          <button
            type="submit"
            class={props.items.length === 0 || text ? 'button' : 'button-line'}
            disabled={!ready}
          >
            {take.button}
          </button>
          <label class={`button-line ${styles.file}`}>
            {take.files}
            <input
              class="visually-hidden"
              type="file"
              multiple
              disabled={!ready}
              accept=".json,.txt,application/json,text/plain"
              onChange={({ currentTarget }) => {
                void takeFiles(currentTarget.files).then(() => (currentTarget.value = ''));
              }}
            />
          </label>
          {ready && canScan() && (
            <button
              type="button"
              class="button-line"
              aria-expanded={scanning}
              onClick={() => setScanning(!scanning)}
            >
              {scanning ? take.scanStop : take.scan}
            </button>
          )}
        </div>
      </form>
      <p class="small muted">{take.drop}</p>
      <p class={styles.row}>
        <button type="button" class="button-quiet" disabled={!ready} onClick={rehearse}>
          {words.madeUp.fill}
        </button>
        <span class="small muted">{filled || words.madeUp.text}</span>
      </p>
      {scanning && (
        <Scan words={take} found={(code) => void takeIn([takeText(take.fromScan, code)])} />
      )}
      <div role="status">
        {progress && <p class="num">{fill(take.reading, progress)}</p>}
        {!progress && told && <Report {...{ told, words, hidden }} />}
      </div>
    </section>
  );
}
