import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { canDownload } from '../../widgets/kit/save.client.ts';
import { useEarly } from '../../widgets/kit/use-early.ts';
import { useFocusAfterMove } from '../../widgets/kit/use-focus.ts';
import { groupsListed, longestName, roundsListed, shortened, type Pad } from './model/pad.ts';
import { Paper } from './paper.tsx';
import type { PadRoom } from './words.ts';
import styles from './view.module.css';

/** Who is heard next, what was taken down before, and a sheet for those who would rather write. */
export function Start(props: {
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
  const form = useEarly<HTMLFormElement>();
  const known = {
    observer: observer ?? last?.observer ?? '',
    group: group ?? last?.group ?? 1,
    round: round ?? Math.min(roundsListed, (last?.round ?? 0) + 1),
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
        placeholder={say.optional}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
  const count = (label: string, most: number, value: number, set: (value: number) => void) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
        {Array.from({ length: Math.max(most, value) }, (_, n) => (
          <option key={n} value={n + 1}>
            {n + 1}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class={styles.start} data-phase="start">
      <h2 tabIndex={-1} data-now>
        {say.begin}
      </h2>
      <form ref={form} class={styles.form} onSubmit={submit}>
        {text(say.seller, seller, setSeller)}
        {text(say.observer, known.observer, setObserver)}
        {count(say.group, groupsListed, known.group, setGroup)}
        {count(say.round, roundsListed, known.round, setRound)}
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
