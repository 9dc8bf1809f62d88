import { useEffect, useRef, useState } from 'preact/hooks';
import { useLate } from '../../widgets/kit/use-late.ts';
import { useWindows } from '../windows/use-windows.ts';
import { leftSince, overBy, runs, type Clock } from './model/clock.ts';
import { createRoom, type Room } from './store.ts';

/**
 * The session of this window; `session` is undefined before it was looked for, null where there is none.
 *
 * @param soon whether a session may begin here: its rules come before it does, also when the network is
 *   gone by then
 */
export function useRoom(soon = false) {
  const { room, session, troubles } = useWindows('room', createRoom);
  const late = useLate(() => import('./machine.ts'), soon || Boolean(session));
  useEffect(() => {
    if (room && late) room.follow(late.after);
  }, [room, late]);
  return { room, session, troubles };
}

const overSeconds = (clock: Clock): number => Math.floor(overBy(clock, Date.now()) / 1000);

/** Milliseconds left on a clock; drawn anew with each second that it shows, or is over. */
export function useLeft(clock: Clock): number {
  const [, draw] = useState(0);
  const last = useRef<{ clock: Clock; left: number; at: number } | null>(null);
  const leftNow = (): number => {
    const at = performance.now();
    const before =
      last.current?.clock === clock
        ? { left: last.current.left, passed: at - last.current.at }
        : null;
    const left = leftSince(clock, Date.now(), before);
    last.current = { clock, left, at };
    return left;
  };
  const left = leftNow();
  const shown = useRef(0);
  const second = (at: number): number => Math.ceil(at / 1000) - overSeconds(clock);
  shown.current = second(left);
  useEffect(() => {
    if (!runs(clock)) return;
    const look = (): void => {
      if (second(leftNow()) !== shown.current) draw((times) => times + 1);
    };
    const timer = setInterval(look, 200);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return left;
}

const typesIn = 'input:not([type=checkbox], [type=radio]), textarea, select';
const presses = 'input, button, a[href], summary';

/**
 * What keys do outside of fields: space starts and pauses, arrows change the step. A button that was reached
 * by Tab is pressed by space; one that was clicked keeps no key, or the next space would click it again.
 */
export function useKeys(room: Room | null, pages = false): void {
  useEffect(() => {
    if (!room) return;
    let tabbed = false;
    let taken = false;
    const clicked = (): void => void (tabbed = false);
    const pressed = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
      if (key === 'Tab') tabbed = true;
      const session = room.$session.get();
      const at = target as Element;
      if (!session || ctrlKey || metaKey || altKey || at.closest(typesIn)) return;
      const clock = key === ' ' && !(tabbed && at.closest(presses));
      const on = key === 'ArrowRight' || (pages && key === 'PageDown');
      const back = key === 'ArrowLeft' || (pages && key === 'PageUp');
      if (!clock && !on && !back) return;
      event.preventDefault();
      taken = clock;
      if (repeat) return;
      if (clock) room.send({ type: runs(session.clock) ? 'paused' : 'started' });
      else room.send({ type: on ? 'went-on' : 'went-back' });
    };
    // Firefox presses a button when the key comes up.
    const released = (event: KeyboardEvent): void => {
      if (event.key === ' ' && taken) event.preventDefault();
      taken = false;
    };
    document.addEventListener('pointerdown', clicked, true);
    document.addEventListener('keydown', pressed);
    document.addEventListener('keyup', released);
    return () => {
      document.removeEventListener('pointerdown', clicked, true);
      document.removeEventListener('keydown', pressed);
      document.removeEventListener('keyup', released);
    };
  }, [room, pages]);
}
