import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, inARow } from '../../i18n/text.ts';
import {
  face,
  faceOver,
  isSetBack,
  lastMinute,
  overBy,
  ring,
  runs,
  wasStarted,
} from '../round/model/clock.ts';
import { isOver, roundOf, stepOf, stepsIn } from '../round/model/session.ts';
import { phasesOf } from '../round/model/told.ts';
import { playTones, readySound } from '../round/sound.client.ts';
import { useLeft } from '../round/use-room.ts';
import type { DeskPart } from './props.ts';
import styles from './view.module.css';

/** Says what the clock says, once: for who does not look at it. A step that is new has not rung. */
function useRing(left: number, at: number, sound: boolean): 'minute' | 'end' | null {
  const before = useRef({ left, at });
  const [rung, setRung] = useState<'minute' | 'end' | null>(null);
  useEffect(() => {
    const now = before.current.at === at ? ring(before.current.left, left) : null;
    if (now || before.current.at !== at || left > before.current.left) setRung(now);
    if (now && sound) playTones(now === 'end' ? 2 : 1);
    before.current = { left, at };
  }, [left, at]);
  return rung;
}

/** The phase, its clock, and what moves them. */
export function Controls({ session, room, words }: DeskPart) {
  const { desk } = words;
  const phases = phasesOf(words, session.exercise);
  const left = useLeft(session.clock);
  const rung = useRing(left, session.at, session.sound);
  const step = stepOf(session);
  useEffect(() => {
    if (isSetBack(session.clock, Date.now(), left)) room.send({ type: 'righted', left });
  }, [left]);
  const next = stepsIn(session)[session.at + 1];
  const comes =
    next &&
    (next.minutes > 0
      ? fill(desk.nextIs, { step: phases[next.phase], n: next.minutes })
      : desk.last);
  const going = runs(session.clock);
  const toggle = (): void => {
    readySound();
    if (left > 0) room.send({ type: going ? 'paused' : 'started' });
  };
  const ended = isOver(session);
  const over = left === 0 ? overBy(session.clock, Date.now()) : 0;
  return (
    <section aria-labelledby="phase">
      <p class={styles.phase}>
        <b id="phase">{phases[step.phase]}</b>
        {step.round > 0 && <b>{fill(desk.round, { n: roundOf(step) })}</b>}
        {over > 0 && <b class={styles.late}>{faceOver(over)}</b>}
        {!ended && <small>{fill(desk.whole, { n: step.minutes })}</small>}
      </p>
      {ended ? (
        <p class={styles.ended}>{desk.over}</p>
      ) : (
        <p
          class={styles.clock}
          role="timer"
          aria-live="off"
          data-last={(left <= lastMinute && step.minutes > 1) || undefined}
        >
          {face(left)}
        </p>
      )}
      <p class={styles.controls}>
        {!ended && (
          <button
            type="button"
            class="button"
            data-first
            onClick={toggle}
            aria-disabled={left === 0}
          >
            {going && left > 0 ? desk.pause : wasStarted(session.clock) ? desk.goOn : desk.start}
          </button>
        )}
        <button
          type="button"
          class="button-line"
          aria-disabled={session.at === 0}
          onClick={() => room.send({ type: 'went-back' })}
        >
          {desk.back}
        </button>
        <button
          type="button"
          class="button-line"
          aria-disabled={ended}
          onClick={() => room.send({ type: 'went-on' })}
        >
          {desk.next}
        </button>
        {!ended && (
          <button
            type="button"
            class="button-line"
            onClick={() => room.send({ type: 'lengthened' })}
          >
            {desk.plus}
          </button>
        )}
      </p>
      <p class={styles.next}>{inARow(comes ?? '', desk.keys)}</p>
      <label class={styles.sound}>
        <input
          type="checkbox"
          checked={session.sound}
          onChange={(event) => {
            readySound();
            room.send({ type: 'sound-turned', on: event.currentTarget.checked });
          }}
        />
        <span>
          {desk.sound} <small>{desk.soundText}</small>
        </span>
      </label>
      <p class="visually-hidden" role="status">
        {rung
          ? rung === 'end'
            ? desk.timeUp
            : desk.minuteLeft
          : fill(desk.now, { step: phases[step.phase], n: step.minutes })}
      </p>
    </section>
  );
}
