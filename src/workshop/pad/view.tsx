import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { newSheetId } from '../../progress/sheets/store.ts';
import { canDownload } from '../../widgets/kit/save.client.ts';
import { useFocusAfterMove } from '../../widgets/kit/use-focus.ts';
import { useDrawing } from '../code/hand-over.tsx';
import type { HandWords } from '../code/words.ts';
import { Marking } from './marking.tsx';
import { longestName, mostGroups, shortened, type Pad } from './model/pad.ts';
import { Outcome } from './outcome.tsx';
import { Paper } from './paper.tsx';
import { openIn } from './store.ts';
import { usePads } from './use-pads.ts';
import type { PadRoom } from './words.ts';
import styles from './view.module.css';

interface PadProps {
  course: string;
  result: string;
  words: PadRoom;
  hand: HandWords;
}

/** The observer's pad: who is heard, then the call in a window of its own, then what it was made of. */
export function PadView(props: PadProps) {
  const { words } = props;
  const { context, send, ready, unsaved } = usePads();
  const { root, focusOn } = useFocusAfterMove<HTMLDivElement>();
  useDrawing();
  const pad = openIn(context);
  const now = (): number => Math.floor((Date.now() - (pad?.began ?? 0)) / 1000);
  const end = (): void => {
    send({ type: 'ended' });
    focusOn('[data-now]');
  };
  const open = (id: string | null): void => {
    send({ type: 'opened', id });
    focusOn('[data-now]');
  };
  const begin = (who: Pick<Pad, 'seller' | 'observer' | 'group' | 'round'>): void =>
    send({
      type: 'began',
      pad: { ...who, id: newSheetId().slice(0, 24), began: Date.now(), entries: [], checks: {} },
    });
  return (
    <div ref={root} data-ready={ready}>
      {unsaved && <p class={styles.notice}>{words.pad.unsaved}</p>}
      {!pad && (
        <Start
          words={words}
          pads={context.pads}
          ready={ready}
          begin={begin}
          open={open}
          remove={(id) => send({ type: 'removed', id })}
          putBack={(one) => send({ type: 'putBack', pad: one })}
        />
      )}
      {pad && !context.marking && (
        <Outcome
          {...props}
          pad={pad}
          answer={(check, yes) => send({ type: 'answered', check, yes })}
          resume={() => send({ type: 'resumed' })}
          another={() => open(null)}
        />
      )}
      {pad && context.marking && (
        <Marking
          {...{ pad, words, unsaved, end }}
          note={(kind, text) =>
            send({ type: 'noted', kind, at: now(), ...(text !== undefined && { text }) })
          }
          undo={() => send({ type: 'undone' })}
        />
      )}
    </div>
  );
}

function Start(props: {
  words: PadRoom;
  pads: readonly Pad[];
  ready: boolean;
  begin(who: Pick<Pad, 'seller' | 'observer' | 'group' | 'round'>): void;
  open(id: string): void;
  remove(id: string): void;
  putBack(pad: Pad): void;
}) {
  const { words, pads, ready, begin } = props;
  const { pad: say, sheet } = words;
  const last = pads.at(-1);
  const [seller, setSeller] = useState('');
  const [observer, setObserver] = useState<string | null>(null);
  const [group, setGroup] = useState<number | null>(null);
  const [round, setRound] = useState<number | null>(null);
  const [printed, setPrinted] = useState(false);
  const known = {
    observer: observer ?? last?.observer ?? '',
    group: group ?? last?.group ?? 1,
    round: round ?? Math.min(mostGroups, (last?.round ?? 0) + 1),
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    begin({
      ...known,
      seller: shortened(seller, longestName),
      observer: shortened(known.observer, longestName),
    });
  };
  const text = (label: string, value: string, set: (value: string) => void) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        autocomplete="off"
        maxLength={longestName}
        placeholder={say.optional}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
  const count = (label: string, value: number, set: (value: number) => void) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
        {Array.from({ length: mostGroups }, (_, n) => (
          <option key={n} value={n + 1}>
            {n + 1}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section data-phase="start">
      <h2 tabIndex={-1} data-now>
        {say.begin}
      </h2>
      <form class={styles.form} onSubmit={submit}>
        {text(say.seller, seller, setSeller)}
        {text(say.observer, known.observer, setObserver)}
        {count(say.group, known.group, setGroup)}
        {count(say.round, known.round, setRound)}
        <button type="submit" class="button" disabled={!ready}>
          {say.go}
        </button>
      </form>
      <p class="small muted">{say.needText}</p>
      <Earlier {...props} />
      {ready && canDownload() && (
        <>
          <p class={styles.row}>
            <button type="button" class="button-line" onClick={() => setPrinted(true)}>
              {sheet.print}
            </button>
          </p>
          <p class="small muted">{sheet.text}</p>
        </>
      )}
      {printed && <Paper pad={null} words={words} done={() => setPrinted(false)} />}
    </section>
  );
}

function Earlier(props: {
  words: PadRoom;
  pads: readonly Pad[];
  open(id: string): void;
  remove(id: string): void;
  putBack(pad: Pad): void;
}) {
  const { words, pads, open, remove, putBack } = props;
  const { pad: say } = words;
  const [removed, setRemoved] = useState<Pad | null>(null);
  const { root, focusOn } = useFocusAfterMove<HTMLElement>();
  const nameOf = (pad: Pad): string =>
    `${pad.seller || say.nobody} · ${fill(say.place, { group: pad.group, round: pad.round })}`;
  if (pads.length === 0 && !removed) return null;
  return (
    <section ref={root} class={styles.earlier}>
      <h3>{say.earlier}</h3>
      <ul role="list">
        {pads.map((pad) => (
          <li key={pad.id}>
            <button type="button" class="button-quiet" onClick={() => open(pad.id)}>
              {fill(say.open, { name: nameOf(pad) })}
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                remove(pad.id);
                setRemoved(pad);
                focusOn('[data-back]');
              }}
            >
              {fill(say.remove, { name: nameOf(pad) })}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class={styles.row}>
        {removed && (
          <>
            <span>{fill(say.removed, { name: nameOf(removed) })}</span>
            <button
              type="button"
              class="button-quiet"
              data-back
              onClick={() => {
                putBack(removed);
                setRemoved(null);
                focusOn('button');
              }}
            >
              {say.putBack}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
