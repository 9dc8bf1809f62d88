import { useEffect, useState } from 'preact/hooks';
import { kept, type Kept, type Trouble } from '../kept/store.ts';
import type { Channel, Held, Shared } from './store.ts';

/** What the windows of one browser talk over; null where it has nothing of the kind. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`${document.documentElement.dataset.course!}-${name}`);
  } catch {
    return null;
  }
}

/** What this window shares with the others; `session` is undefined before it was looked for, null where there is none. */
export function useWindows<State extends Held, Event>(
  channel: string,
  make: (kept: Kept, channel: Channel | null) => Shared<State, Event>,
): {
  room: Shared<State, Event> | null;
  session: State | null | undefined;
  troubles: readonly Trouble[];
} {
  const [room, setRoom] = useState<Shared<State, Event> | null>(null);
  const [session, setSession] = useState<State | null>();
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  useEffect(() => {
    const made = make(kept(), openChannel(channel));
    setRoom(made);
    const unfollow = made.$session.subscribe((now) => setSession(now as State | null));
    const unhear = kept().$trouble.subscribe((now) => setTroubles(now));
    return () => {
      unfollow();
      unhear();
      made.close();
    };
  }, []);
  return { room, session, troubles };
}
