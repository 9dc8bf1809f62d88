import { fill } from '../../i18n/text.ts';
import { longestNote } from '../round/model/check.ts';
import { face } from '../round/model/clock.ts';
import { isOver, stepOf } from '../round/model/session.ts';
import { useLeft } from '../round/use-room.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** What the room sees now, in small, and the trainer's note. */
export function Screen({ session, room, words }: DeskPart) {
  const { desk, phases } = words;
  const left = useLeft(session.clock);
  const step = stepOf(session);
  return (
    <section class={styles.screen} aria-labelledby="screen">
      <h2 id="screen">{desk.onScreen}</h2>
      <p class={styles.mini}>
        <span>
          {phases[step.phase]} {step.round > 0 && fill(desk.round, { n: step.round })}
        </span>
        {!isOver(session) && <b>{face(left)}</b>}
      </p>
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
