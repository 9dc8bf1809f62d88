import { useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import { canDownload } from '../../widgets/kit/save.client.ts';
import { useFocusAfterMove } from '../../widgets/kit/use-focus.ts';
import { roundsListed, type Pad, type Who } from './model/pad.ts';
import { Paper } from './paper/view.tsx';
import type { PadRoom } from './words.ts';
import { WhoForm } from './who.tsx';
import styles from './view.module.css';

/** Who is heard next, what was taken down before, and a sheet for those who would rather write. */
export function Start(props: {
  words: PadRoom;
  pads: readonly Pad[];
  ready: boolean;
  begin(who: Who): void;
  open(id: string): void;
  remove(id: string): void;
  putBack(pad: Pad): void;
}) {
  const { words, pads, ready, begin } = props;
  const { pad: say, sheet } = words;
  const last = pads.at(-1);
  const [printed, setPrinted] = useState(false);
  const likely: Who = {
    seller: '',
    observer: last?.observer ?? '',
    group: last?.group ?? 1,
    round: Math.min(roundsListed, (last?.round ?? 0) + 1),
  };
  return (
    <section class={styles.start} data-phase="start">
      <h2 tabIndex={-1} data-now>
        {say.begin}
      </h2>
      <WhoForm {...{ words, ready }} who={likely} label={say.go} take={begin} />
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
