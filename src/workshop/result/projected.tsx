import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/text.ts';
import type { PadRoom } from '../pad/words.ts';
import { callParts } from './calls/view.tsx';
import { RoomMap } from './map.tsx';
import { said as saidIn } from './model/said.ts';
import type { Shown } from './props.ts';
import { Hardest } from './quiz.tsx';
import { Rounds } from './rounds.tsx';
import { Said } from './said.tsx';
import styles from './projected.module.css';

interface ProjectedProps extends Shown {
  checks: PadRoom['check'];
  close(): void;
}

/** The whole window for a room to read, one part at a time; whoever is named is a number. */
export function Projected(props: ProjectedProps) {
  const { words, close } = props;
  const { projected: say } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const parts = partsOf(props);
  const go = (by: number): void => {
    setAt((now) => Math.min(parts.length - 1, Math.max(0, now + by)));
    body.current?.scrollTo(0, 0);
  };
  useEffect(() => {
    dialog.current!.showModal();
    // Not the part: around that a ring would stand for the room to see.
    dialog.current!.focus();
  }, []);
  const pressed = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by && !down) return;
    event.preventDefault();
    if (by) go(by);
    else body.current!.scrollBy(0, (down! * body.current!.clientHeight) / 4);
  };
  return (
    <dialog
      ref={dialog}
      class={styles.projected}
      tabIndex={-1}
      aria-label={say.title}
      onClose={close}
      onKeyDown={pressed}
    >
      <div ref={body} class={styles.body} tabIndex={0} role="region" aria-label={say.title}>
        {parts[at]}
      </div>
      <p class={styles.foot}>
        <button type="button" class="button-line" disabled={at === 0} onClick={() => go(-1)}>
          {say.back}
        </button>
        <button
          type="button"
          class="button-line"
          disabled={at === parts.length - 1}
          onClick={() => go(1)}
        >
          {say.next}
        </button>
        <span class="num" role="status">
          {fill(say.place, { n: at + 1, all: parts.length })}
        </span>
        <button type="button" class="button-quiet" onClick={() => dialog.current!.close()}>
          {say.close}
        </button>
      </p>
    </dialog>
  );
}

/** What a room can be shown: who did what is the trainer's alone. */
function partsOf(props: ProjectedProps) {
  const { items, content, checks } = props;
  const some = (kind: string): boolean => items.some((item) => item.kind === kind);
  const { quotes, marks } = saidIn(items);
  return [
    some('pad') && <Rounds key="rounds" {...props} />,
    quotes.length + marks.length > 0 && <Said key="said" {...props} checks={checks} />,
    ...callParts(props),
    content && some('learner') && <Hardest key="hardest" {...props} />,
    some('style') && <RoomMap key="map" {...props} />,
  ].filter(Boolean);
}
