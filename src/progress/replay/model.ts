import type { Attempt } from '../activity/model.ts';
import type { Draft } from '../model.ts';
import { isFields } from '../read/model.ts';

/** The part of an @xstate/store that a drafted widget needs. */
export interface EventStore<Context, Event> {
  send(event: Event): void;
  getSnapshot(): { context: Context };
  subscribe(listener: (snapshot: { context: Context }) => void): { unsubscribe(): void };
}

export type DraftedEvent<Event> = Event | { type: 'began'; seed: number };
type Result = Omit<Attempt, 'at'>;

/** What a widget says of its rounds. */
export interface Rounds<Context, Event> {
  /** the shape of the content: a draft of another shape is not replayed */
  digest: string;
  /** a fresh store; it must understand `{ type: 'began', seed }` and be a pure function of its events */
  make: () => EventStore<Context, DraftedEvent<Event>>;
  /** the attempt that a context amounts to, null while it goes on; its id must follow from the seed */
  ended: (context: Context) => Result | null;
  /** the draft after an event, for a widget that keeps it short; without it the event is added */
  journal?:
    | ((
        events: readonly DraftedEvent<Event>[],
        event: DraftedEvent<Event>,
        before: Context,
        after: Context,
      ) => DraftedEvent<Event>[])
    | undefined;
  /** whether a draft needs nothing of the content, so that it is replayed whatever has changed there */
  standsAlone?: ((events: readonly unknown[]) => boolean) | undefined;
}

/** How far a round has come. */
export interface Round<Context, Event> {
  store: EventStore<Context, DraftedEvent<Event>>;
  /** those that led here, as they are kept */
  events: readonly DraftedEvent<Event>[];
  /** what it amounts to; null while it goes on */
  result: Result | null;
  /** a draft of another shape was left where it is */
  stale: boolean;
}

// Stores look a handler up by the event's type, and every object has some by the names of its methods.
const isEvent = (event: unknown): boolean =>
  isFields(event) && typeof event.type === 'string' && !(event.type in Object.prototype);

/**
 * The round that a draft has come to: a fresh one without a draft, or with one of another shape.
 *
 * @throws what the store throws at an event that it cannot digest
 */
export function resumed<Context, Event>(
  rounds: Rounds<Context, Event>,
  draft: Draft | null,
): Round<Context, Event> {
  const fits =
    draft !== null && (draft.digest === rounds.digest || rounds.standsAlone?.(draft.events));
  const events = (fits ? draft.events.filter(isEvent) : []) as DraftedEvent<Event>[];
  const store = rounds.make();
  for (const event of events) store.send(event);
  const result = rounds.ended(store.getSnapshot().context);
  return { store, events, result, stale: draft !== null && !fits };
}

/** The round after one more event, in the same store. */
export function after<Context, Event>(
  rounds: Rounds<Context, Event>,
  { store, events }: Round<Context, Event>,
  event: DraftedEvent<Event>,
): Round<Context, Event> {
  const before = store.getSnapshot().context;
  store.send(event);
  const now = store.getSnapshot().context;
  return {
    store,
    events: rounds.journal?.(events, event, before, now) ?? [...events, event],
    result: rounds.ended(now),
    stale: false,
  };
}
