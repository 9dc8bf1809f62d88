import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadableAtom } from 'nanostores';
import { byChance } from './storage.ts';
import { record, saveDraft, savePlace, $entry } from './store.ts';
import type { Draft, Kind, Values } from './model.ts';
import { after, resumed, type DraftedEvent, type Round, type Rounds } from './replay/model.ts';

/** The live value of an atom that exists only in the browser; `start` on the server and at first paint. */
export function useBrowserAtom<T>(make: () => ReadableAtom<T>, start: T, key = ''): T {
  const [value, setValue] = useState(start);
  useEffect(() => make().subscribe((next) => setValue(() => next as T)), [key]);
  return value;
}

/** One kept thing: undefined before it was read, null when there is none. */
export const useEntry = <K extends Kind>(kind: K, id: string): Values[K] | null | undefined =>
  useBrowserAtom<Values[K] | null | undefined>(() => $entry(kind, id), undefined, `${kind}:${id}`);

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

/** For a round of anything: a number from 1. */
export const newSeed = (): number => byChance(1)[0]! || 1;

/**
 * A widget's store with its life outside the page: after hydration the kept events are replayed into a
 * fresh store; later events are kept one by one; a round that is over is recorded, once. What another tab
 * does in the same activity is followed, so that neither overwrites the other's answers.
 *
 * @throws while drawing, for the guard around the view: a draft that cannot be replayed
 */
export function useDraftedStore<Context, Event extends { type: string }>(
  options: Rounds<Context, Event> & {
    activity: string;
    /** slug of the lesson that the activity stands in, for "continue" */
    lesson?: string | undefined;
  },
): Drafted<Context, Event> {
  const { activity, lesson } = options;
  const [start] = useState(() => resumed(options, null));
  const round = useRef<Round<Context, Event>>(start);
  const [store, setStore] = useState(start.store);
  const [context, setContext] = useState(() => store.getSnapshot().context);
  const [phase, setPhase] = useState<'waiting' | 'ready' | 'stale'>('waiting');
  const [fault, setFault] = useState<{ thrown: unknown } | null>(null);
  if (fault) throw fault.thrown;

  useEffect(() => {
    const subscription = store.subscribe((snapshot) => setContext(snapshot.context));
    return () => subscription.unsubscribe();
  }, [store]);

  const noteEnd = (): void => {
    if (round.current.result) record(activity, round.current.result);
  };

  /** Takes over what is kept: at the start, and when another tab went on or the activity was reset. */
  const adopt = (draft: Draft | null, first: boolean): void => {
    try {
      const next = (round.current = resumed(options, draft));
      setStore(() => next.store);
      setContext(() => next.store.getSnapshot().context);
      setPhase(next.stale ? 'stale' : 'ready');
      // The tab that ended a round has recorded it; one that was closed at that moment may not have.
      if (first) noteEnd();
    } catch (thrown) {
      setFault({ thrown });
    }
  };

  useEffect(
    () =>
      $entry('draft', activity).subscribe((draft, before) => {
        const first = before === undefined;
        if (first || (draft ? draft.events !== round.current.events : before !== null))
          adopt(draft as Draft | null, first);
      }),
    [activity],
  );

  const take = (event: DraftedEvent<Event>): void => {
    round.current = after(options, round.current, event);
    saveDraft(activity, options.digest, round.current.events as unknown[]);
    if (lesson) savePlace(lesson, activity.replace('/', '-'));
    noteEnd();
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
      if (round.current.events.length === 0) begin();
      take(event);
    },
  };
}
