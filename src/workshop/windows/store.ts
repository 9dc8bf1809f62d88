import { atom, type ReadableAtom } from 'nanostores';
import type { Check, Kept } from '../kept/store.ts';

/** What several windows of one laptop have in common. */
export interface Held {
  /** when it was begun, in milliseconds: tells two of them apart */
  id: number;
  /** when it changed last; of two windows the later one is right */
  changed: number;
}

/** What the windows of one laptop say to one another. */
type Message<State> =
  { type: 'asked' } | { type: 'is'; session: State } | { type: 'erased'; id: number };

/** The part of a BroadcastChannel that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close'> & {
  onmessage: ((event: MessageEvent) => void) | null;
};

type Given<Event> = Event extends unknown ? Omit<Event, 'now'> : never;

export interface Shared<State, Event> {
  /** undefined before it was looked for, null where there is none */
  readonly $session: ReadableAtom<State | null>;
  begin(session: State): void;
  /** Changes it, at once or when the rules have come. */
  send(event: Given<Event>): void;
  /** Takes the rules, which no window needs that only shows it. */
  follow(rules: (session: State, event: Event) => State): void;
  /** Forgets it and all else that `forget` names, in every window. */
  erase(): void;
  close(): void;
}

interface Sharing<State> {
  kept: Kept;
  /** the name under which it is kept */
  name: string;
  check: Check<State>;
  /** null where the browser has none: the other windows then hear of it by what is kept */
  channel: Channel | null;
  now?: () => number;
  /** removes what is kept of it */
  forget(): void;
}

/**
 * What is done in a room, as one window has it. It is kept after each change and told to the other windows;
 * of two that differ the later one holds. A window that lost what it kept is given it back by another.
 */
export function createShared<State extends Held, Event extends { now: number }>({
  kept,
  name,
  check,
  channel,
  now = Date.now,
  forget,
}: Sharing<State>): Shared<State, Event> {
  const $session = atom<State | null>(null);
  let rules: ((session: State, event: Event) => State) | null = null;
  const waiting: Event[] = [];

  const say = (message: Message<State>): void => channel?.postMessage(message);
  const isLater = (session: State): boolean => {
    const own = $session.get();
    return !own || (session.id === own.id ? session.changed > own.changed : session.id > own.id);
  };
  const hear = (session: unknown): void => {
    if (check(session) && isLater(session)) $session.set(session);
  };
  const keep = (session: State): void => {
    kept.set(name, session);
    say({ type: 'is', session });
  };
  const change = (event: Event): void => {
    const before = $session.get();
    if (!before) return;
    if (!rules) return void waiting.push(event);
    const session = rules(before, event);
    if (session === before) return;
    $session.set(session);
    keep(session);
  };
  const drop = (): void => {
    waiting.length = 0;
    $session.set(null);
  };

  const unwatch = kept.watch((changed) => {
    if (changed !== name) return;
    const session = kept.get(name, check);
    if (session) hear(session);
  });
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Partial<Message<State>> | null>) => {
      const own = $session.get();
      if (data?.type === 'asked' && own) say({ type: 'is', session: own });
      if (data?.type === 'is') hear(data.session);
      if (data?.type === 'erased' && own && data.id === own.id) drop();
    };
  hear(kept.get(name, check));
  say({ type: 'asked' });

  return {
    $session,
    begin: (session) => {
      $session.set(session);
      keep(session);
    },
    send: (event) => change({ ...event, now: now() } as unknown as Event),
    follow: (given) => {
      rules = given;
      waiting.splice(0).forEach(change);
    },
    erase: () => {
      const own = $session.get();
      forget();
      drop();
      if (own) say({ type: 'erased', id: own.id });
    },
    close: () => {
      unwatch();
      channel?.close();
    },
  };
}
