import { useEffect, useRef, useState } from 'preact/hooks';
import { useLate } from '../../widgets/kit/use-late.ts';
import { useWindows } from '../windows/use-windows.ts';
import { leftSince, runs, type Clock } from './model/clock.ts';
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

/** Milliseconds left on a clock; drawn anew with each second that it shows. */
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
  shown.current = Math.ceil(left / 1000);
  useEffect(() => {
    if (!runs(clock)) return;
    const look = (): void => {
      if (Math.ceil(leftNow() / 1000) !== shown.current) draw((times) => times + 1);
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

const typesIn = 'input, textarea, select';
const presses = `${typesIn}, button, a[href], summary`;

/** What keys do outside of fields: space starts and pauses, arrows change the step. */
export function useKeys(room: Room | null, pages = false): void {
  useEffect(() => {
    if (!room) return;
    const pressed = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
      const session = room.$session.get();
      const at = target as Element;
      if (!session || ctrlKey || metaKey || altKey || repeat || at.closest(typesIn)) return;
      if (key === ' ' && !at.closest(presses))
        room.send({ type: runs(session.clock) ? 'paused' : 'started' });
      else if (key === 'ArrowRight' || (pages && key === 'PageDown'))
        room.send({ type: 'went-on' });
      else if (key === 'ArrowLeft' || (pages && key === 'PageUp')) room.send({ type: 'went-back' });
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [room, pages]);
}
