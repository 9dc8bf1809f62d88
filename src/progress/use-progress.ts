import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadableAtom } from 'nanostores';
import { record, saveDraft, savePlace, $entry } from './store.ts';
import type { Attempt } from './activity/model.ts';
import type { Draft, Kind, Values } from './model.ts';

/** The live value of an atom that exists only in the browser; `start` on the server and at first paint. */
export function useBrowserAtom<T>(make: () => ReadableAtom<T>, start: T, key = ''): T {
  const [value, setValue] = useState(start);
  useEffect(() => make().subscribe((next) => setValue(() => next as T)), [key]);
  return value;
}

/** One kept thing: undefined before it was read, null when there is none. */
export const useEntry = <K extends Kind>(kind: K, id: string): Values[K] | null | undefined =>
  useBrowserAtom<Values[K] | null | undefined>(() => $entry(kind, id), undefined, `${kind}:${id}`);

/** The part of an @xstate/store that a drafted widget needs. */
interface EventStore<Context, Event> {
  send(event: Event): void;
  getSnapshot(): { context: Context };
  subscribe(listener: (snapshot: { context: Context }) => void): { unsubscribe(): void };
}

export interface Drafted<Context, Event> {
  context: Context;
  /** Sends an event to the store and keeps it in the draft; begins a round first if none has begun. */
  send(event: Event): void;
  /** Begins a round with a fresh seed: the first one, or another try. */
  begin(): void;
  /** false until the draft was replayed: buttons do nothing before */
  ready: boolean;
  /** the content has changed its shape since the draft was made, so it was not replayed */
  stale: boolean;
}

type DraftedEvent<Event> = Event | { type: 'began'; seed: number };

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! || 1;

/**
 * A widget's store with its life outside the page: after hydration the kept events are replayed into a
 * fresh store; later events are kept one by one; a round that is over is recorded, once. What another tab
 * does in the same activity is followed, so that neither overwrites the other's answers.
 *
 * @param make a fresh store; it must understand `{ type: 'began', seed }` and be a pure function of its events
 * @param ended the attempt that a context amounts to, null while it goes on; its id must follow from the seed
 */
export function useDraftedStore<Context, Event extends { type: string }>(options: {
  activity: string;
  digest: string;
  /** slug of the lesson that the activity stands in, for "continue" */
  lesson?: string | undefined;
  make: () => EventStore<Context, DraftedEvent<Event>>;
  ended: (context: Context) => Omit<Attempt, 'at'> | null;
  /** the draft after an event, for a widget that keeps it short; without it the event is added */
  journal?: (
    events: readonly DraftedEvent<Event>[],
    event: DraftedEvent<Event>,
    before: Context,
    after: Context,
  ) => DraftedEvent<Event>[];
  /** whether a draft needs nothing of the content, so that it is replayed whatever has changed there */
  standsAlone?: (events: readonly unknown[]) => boolean;
}): Drafted<Context, Event> {
  const { activity, digest, lesson, make, ended, journal, standsAlone } = options;
  const [store, setStore] = useState(make);
  const [context, setContext] = useState(() => store.getSnapshot().context);
  const [phase, setPhase] = useState<'waiting' | 'ready' | 'stale'>('waiting');
  const events = useRef<unknown[]>([]);

  useEffect(() => {
    const subscription = store.subscribe((snapshot) => setContext(snapshot.context));
    return () => subscription.unsubscribe();
  }, [store]);

  /** Takes over what is kept: at the start, and when another tab went on or the activity was reset. */
  const adopt = (draft: Draft | null, first: boolean): void => {
    const fits = draft !== null && (draft.digest === digest || standsAlone?.(draft.events));
    const kept = fits ? draft.events : [];
    const replayed = replay(make(), kept);
    events.current = replayed ? kept : [];
    const next = replayed ?? make();
    setStore(() => next);
    setContext(() => next.getSnapshot().context);
    setPhase(draft && !(fits && replayed) ? 'stale' : 'ready');
    // The tab that ended a round has recorded it; one that was closed at that moment may not have.
    if (first && replayed) noteEnd(next.getSnapshot().context);
  };

  useEffect(
    () =>
      $entry('draft', activity).subscribe((draft, before) => {
        const first = before === undefined;
        if (first || (draft ? draft.events !== events.current : before !== null))
          adopt(draft as Draft | null, first);
      }),
    [activity],
  );

  const noteEnd = (now: Context): void => {
    const attempt = ended(now);
    if (attempt) record(activity, attempt);
  };

  const take = (event: DraftedEvent<Event>): void => {
    const before = store.getSnapshot().context;
    store.send(event);
    const known = events.current as DraftedEvent<Event>[];
    events.current = journal
      ? journal(known, event, before, store.getSnapshot().context)
      : [...known, event];
    saveDraft(activity, digest, events.current);
    if (lesson) savePlace(lesson, activity.replace('/', '-'));
    noteEnd(store.getSnapshot().context);
  };

  const begin = (): void => {
    setPhase('ready');
    take({ type: 'began', seed: newSeed() });
  };

  return {
    context,
    begin,
    ready: phase !== 'waiting',
    stale: phase === 'stale',
    send: (event) => {
      if (phase === 'waiting') return;
      if (events.current.length === 0) begin();
      take(event);
    },
  };
}

/** Null when an event is none that the store can digest: the draft is then left where it is. */
function replay<Store extends { send(event: never): void }>(
  store: Store,
  events: unknown[],
): Store | null {
  try {
    for (const event of events) store.send(event as never);
    return store;
  } catch {
    return null;
  }
}
