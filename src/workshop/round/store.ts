import { atom, type ReadableAtom } from 'nanostores';
import type { Kept } from '../kept/store.ts';
import type { RoundEvent } from './machine.ts';
import { isSession } from './model/check.ts';
import type { Session } from './model/session.ts';

/** What the windows of one laptop say to one another. */
type Message =
  { type: 'asked' } | { type: 'is'; session: Session } | { type: 'erased'; id: number };

/** The part of a BroadcastChannel that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close'> & {
  onmessage: ((event: MessageEvent) => void) | null;
};

/** What an event makes of a session: the rules, in `machine.ts`. */
type Rules = (session: Session, event: RoundEvent) => Session;

type Given<Event> = Event extends unknown ? Omit<Event, 'now'> : never;

export interface Room {
  /** undefined before it was looked for, null where there is none */
  readonly $session: ReadableAtom<Session | null>;
  begin(session: Session): void;
  /** Changes the session, at once or when the rules have come. */
  send(event: Given<RoundEvent>): void;
  /** Takes the rules, which no window needs that only shows a session. */
  follow(rules: Rules): void;
  /** Forgets the session and all else that was kept of it, in every window. */
  erase(): void;
  close(): void;
}

const name = 'session';

/**
 * The session as one window has it. It is kept after each change and told to the other windows; of two that
 * differ the later one holds. A window that lost what it kept is given it back by another.
 *
 * @param channel null where the browser has none: the other windows then hear of it by what is kept
 */
export function createRoom(kept: Kept, channel: Channel | null, now = Date.now): Room {
  const $session = atom<Session | null>(null);
  let rules: Rules | null = null;
  const waiting: RoundEvent[] = [];

  const say = (message: Message): void => channel?.postMessage(message);
  const isLater = (session: Session): boolean => {
    const own = $session.get();
    return !own || (session.id === own.id ? session.changed > own.changed : session.id > own.id);
  };
  const hear = (session: unknown): void => {
    if (isSession(session) && isLater(session)) $session.set(session);
  };
  const keep = (session: Session): void => {
    kept.set(name, session);
    say({ type: 'is', session });
  };
  const change = (event: RoundEvent): void => {
    const before = $session.get();
    if (!before) return;
    if (!rules) return void waiting.push(event);
    const session = rules(before, event);
    if (session === before) return;
    $session.set(session);
    keep(session);
  };
  const forget = (): void => {
    waiting.length = 0;
    $session.set(null);
  };

  const unwatch = kept.watch((changed) => {
    if (changed !== name) return;
    const session = kept.get(name, isSession);
    if (session) hear(session);
  });
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Partial<Message> | null>) => {
      const own = $session.get();
      if (data?.type === 'asked' && own) say({ type: 'is', session: own });
      if (data?.type === 'is') hear(data.session);
      if (data?.type === 'erased' && own && data.id === own.id) forget();
    };
  hear(kept.get(name, isSession));
  say({ type: 'asked' });

  return {
    $session,
    begin: (session) => {
      $session.set(session);
      keep(session);
    },
    send: (event) => change({ ...event, now: now() } as RoundEvent),
    follow: (given) => {
      rules = given;
      waiting.splice(0).forEach(change);
    },
    erase: () => {
      const own = $session.get();
      kept.erase();
      forget();
      if (own) say({ type: 'erased', id: own.id });
    },
    close: () => {
      unwatch();
      channel?.close();
    },
  };
}
