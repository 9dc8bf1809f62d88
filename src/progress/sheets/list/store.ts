import { createStore } from '@xstate/store';

/** What the learner made in a tool, under a name of its own. */
export interface Item<T> {
  id: string;
  name: string;
  data: T;
}
type Items<T> = readonly Item<T>[];

export interface ListContext<T> {
  items: Items<T>;
  /** the one that is looked at; null when there is none */
  open: string | null;
  past: readonly Items<T>[];
  future: readonly Items<T>[];
  /** another tab has changed them: what was done here before that cannot be undone any more */
  overtaken: boolean;
}

export type ListEvent<T> =
  | { type: 'read'; items: Items<T> }
  | { type: 'made'; id: string; name: string; data: T }
  | { type: 'opened'; id: string }
  | { type: 'changed'; id: string; name?: string; data?: T }
  | { type: 'dropped'; id: string }
  | { type: 'undone' }
  | { type: 'redone' };
type Payload<T, Type extends ListEvent<T>['type']> = Extract<ListEvent<T>, { type: Type }>;

const undoLimit = 100;
export const mostItems = 30;

/** Looks at what is wanted; where it is gone, at the one before it. */
function looking<T>(
  items: Items<T>,
  wanted: string | null | undefined,
  before: Items<T>,
): string | null {
  if (items.some(({ id }) => id === wanted)) return wanted!;
  const place = before.findIndex(({ id }) => id === wanted);
  return items[Math.max(0, Math.min(place, items.length - 1))]?.id ?? null;
}

const touched = <T>(a: Items<T>, b: Items<T>): string | undefined =>
  (b.find((one) => !a.includes(one)) ?? a.find(({ id }) => !b.some((one) => one.id === id)))?.id;

const stepped = <T>(context: ListContext<T>, items: Items<T>): ListContext<T> => ({
  items,
  open: looking(items, touched(context.items, items) ?? context.open, context.items),
  past: [...context.past, context.items].slice(-undoLimit),
  future: [],
  overtaken: false,
});

export const openIn = <T>({ items, open }: ListContext<T>): Item<T> | undefined =>
  items.find(({ id }) => id === open);

/** Several of them, one of them open; every change of any of them can be undone and redone. */
export const makeListStore = <T>() =>
  createStore({
    context: { items: [], open: null, past: [], future: [], overtaken: false } as ListContext<T>,
    on: {
      /** What is kept has changed elsewhere: another tab's changes are not this one's to undo. */
      read: (context, { items }: Payload<T, 'read'>): ListContext<T> => ({
        items,
        open: looking(items, context.open, context.items),
        past: [],
        future: [],
        overtaken: context.overtaken || context.past.length + context.future.length > 0,
      }),
      made: (context, { id, name, data }: Payload<T, 'made'>) =>
        context.items.length >= mostItems || context.items.some((one) => one.id === id)
          ? context
          : stepped(context, [...context.items, { id, name, data }]),
      opened: (context, { id }: Payload<T, 'opened'>) => ({
        ...context,
        open: looking(context.items, id, context.items),
        overtaken: false,
      }),
      changed: (context, { id, name, data }: Payload<T, 'changed'>) => {
        const now = context.items.find((one) => one.id === id);
        if (!now) return context;
        const next = { id, name: name ?? now.name, data: data ?? now.data };
        if (next.name === now.name && next.data === now.data) return context;
        return stepped(
          context,
          context.items.map((one) => (one === now ? next : one)),
        );
      },
      dropped: (context, { id }: Payload<T, 'dropped'>) =>
        context.items.some((one) => one.id === id)
          ? stepped(
              context,
              context.items.filter((one) => one.id !== id),
            )
          : context,
      undone: (context) => {
        const items = context.past.at(-1);
        if (!items) return context;
        const future = [...context.future, context.items];
        return { ...stepped(context, items), past: context.past.slice(0, -1), future };
      },
      redone: (context) => {
        const items = context.future.at(-1);
        return items
          ? { ...stepped(context, items), future: context.future.slice(0, -1) }
          : context;
      },
    },
  });

/** What has to be kept and what dropped, so that these items are what is kept. */
export const differences = <T>(
  before: Items<T>,
  after: Items<T>,
): { keep: Item<T>[]; drop: string[] } => ({
  keep: after.filter((one) => !before.includes(one)),
  drop: before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ id }) => id),
});
