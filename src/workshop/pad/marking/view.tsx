import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { keyOf } from '../../../widgets/kit/hands/model.ts';
import type { Trouble } from '../../kept/store.ts';
import { isFull, isQuestion, said, sayings, type Noted, type Pad } from '../model/pad.ts';
import { tallyOf } from '../model/tally.ts';
import { sentenceOf } from '../model/sentence.ts';
import { clock, Sequence } from '../sequence/view.tsx';
import type { PadRoom } from '../words.ts';
import styles from './view.module.css';

/** How many of the latest sentences are shown. */
const latest = 20;

interface MarkingProps {
  pad: Pad;
  words: PadRoom;
  troubles: readonly Trouble[];
  note(kind: Noted, text?: string): void;
  undo(): void;
  end(): void;
}

/** The whole window while a call is heard: one tap for each sentence. */
export function Marking(props: MarkingProps) {
  const { pad, words, troubles, note, undo, end } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [told, setTold] = useState('');
  const tally = tallyOf(pad);
  const last = pad.entries.at(-1);
  const say = words.pad;

  useEffect(() => {
    dialog.current!.showModal();
    // Not the first button: Enter there would end the call.
    dialog.current!.focus();
  }, []);

  const tap = (kind: Noted, text?: string): void => {
    if (isFull(pad, kind)) return setTold(say.full);
    note(kind, text);
    if (kind === 'quote') setTold(say.quoteKept);
    else if (kind === 'need') setTold(words.name.need);
    else setTold(fill(say.heard, { name: words.name[kind], n: tally.counts[kind] + 1 }));
  };
  const takeBack = (): void => {
    if (!last) return;
    undo();
    setTold(fill(say.undone, { name: words.name[last.kind] }));
  };
  const pressed = (event: KeyboardEvent): void => {
    if ((event.target as Element).closest('input')) return;
    const key = keyOf(event);
    const kind = [...sayings, 'need' as const][Number(key) - 1];
    if (kind) tap(kind);
    if (key === 'Backspace') takeBack();
  };
  const leave = (event: Event): void => {
    event.preventDefault();
    end();
  };

  return (
    <dialog
      ref={dialog}
      class={styles.window}
      tabIndex={-1}
      aria-label={say.title}
      data-phase="marking"
      onCancel={leave}
      onKeyDown={pressed}
    >
      <header class={styles.head}>
        <b class={styles.who}>{pad.seller || say.nobody}</b>
        <span class="small num">{fill(say.place, { group: pad.group, round: pad.round })}</span>
        <Clock began={pad.began} label={say.clock} />
        <button type="button" class={`button-line ${styles.end}`} onClick={end}>
          {say.end}
        </button>
      </header>
      <Sequence
        entries={pad.entries}
        from={Math.max(0, said(pad).length - latest)}
        width={latest}
        words={words}
      />
      <p class={styles.finding}>{sentenceOf(tally, words.outcome)}</p>
      <div class={styles.keys}>
        {sayings.map((kind) => (
          <button key={kind} type="button" data-kind={kind} onClick={() => tap(kind)}>
            <b>{words.key[kind]}</b>{' '}
            <span>
              {fill(isQuestion(kind) ? say.times : say.count, {
                name: words.name[kind],
                n: tally.counts[kind],
              })}
            </span>
          </button>
        ))}
      </div>
      <div class={styles.foot}>
        <button type="button" class="button-line" disabled={!last} onClick={takeBack}>
          {last ? fill(say.undo, { name: words.name[last.kind] }) : say.undoNothing}
        </button>
        <button type="button" class="button-line" onClick={() => tap('need')}>
          {say.need}
        </button>
      </div>
      <Quote words={words} add={(text) => tap('quote', text)} />
      <p class="visually-hidden" role="status">
        {told}
      </p>
      {troubles.map((trouble) => (
        <p key={trouble} class="small">
          {say[trouble]}
        </p>
      ))}
      <p class={`small muted ${styles.hint}`}>{say.keys}</p>
    </dialog>
  );
}

function Quote({ words, add }: { words: PadRoom; add(text: string): void }) {
  const [text, setText] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!text.trim()) return;
    add(text);
    setText('');
    // So that the keys note sentences again, and a phone puts its keyboard away.
    (event.target as Element).closest('dialog')!.focus();
  };
  return (
    <form class={styles.quote} onSubmit={submit}>
      <input
        type="text"
        aria-label={words.pad.quote}
        placeholder={words.pad.quote}
        autocomplete="off"
        enterkeyhint="done"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="button-line">
        {words.pad.quoteAdd}
      </button>
    </form>
  );
}

function Clock({ began, label }: { began: number; label: string }) {
  const [now, setNow] = useState(began);
  useEffect(() => {
    const tick = (): void => setNow(Date.now());
    tick();
    const ticking = setInterval(tick, 1000);
    return () => clearInterval(ticking);
  }, [began]);
  const seconds = Math.max(0, Math.floor((now - began) / 1000));
  return (
    <span class={`num ${styles.clock}`} role="timer" aria-label={label}>
      {clock(seconds)}
    </span>
  );
}
