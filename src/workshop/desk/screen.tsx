import { longestNote } from '../round/model/check.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** What the room sees now, in small, and the trainer's note. */
export function Screen({ session, room, words, projector }: DeskPart & { projector: string }) {
  const { desk } = words;
  return (
    <section class={styles.screen} aria-labelledby="screen">
      <h2 id="screen">{desk.onScreen}</h2>
      {/* The same page as the room's: nothing else is sure to show what it shows. */}
      <div class={styles.mini}>
        <iframe src={projector} title={desk.preview} tabIndex={-1} />
      </div>
      <label>
        {desk.note}
        <textarea
          rows={4}
          maxLength={longestNote}
          value={session.note}
          onInput={(event) => room.send({ type: 'noted', text: event.currentTarget.value })}
        />
      </label>
    </section>
  );
}
