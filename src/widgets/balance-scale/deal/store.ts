import { createStore } from '@xstate/store';
import type { Deal, KeptDeal } from './model/deal.ts';

type List = readonly KeptDeal[];

export interface DealsContext {
  deals: List;
  /** the deal on the balance; null when there is none */
  open: string | null;
  past: readonly List[];
  future: readonly List[];
  /** another tab has changed them: what was done here before that cannot be undone any more */
  overtaken: boolean;
}

export type DealsEvent =
  | { type: 'read'; deals: List }
  | { type: 'dealt'; id: string; name: string; deal: Deal }
  | { type: 'opened'; id: string }
  | { type: 'renamed'; id: string; name: string }
  | { type: 'changed'; id: string; deal: Deal }
  | { type: 'dropped'; id: string }
  | { type: 'undone' }
  | { type: 'redone' };
type Payload<Type extends DealsEvent['type']> = Extract<DealsEvent, { type: Type }>;

const undoLimit = 100;
export const mostDeals = 30;

/** Looks at the deal that a change touched; where it is gone, at the one before it. */
const looking = (deals: List, wanted: string | null | undefined, before: List): string | null => {
  if (deals.some(({ id }) => id === wanted)) return wanted!;
  const place = Math.min(
    before.findIndex(({ id }) => id === wanted),
    deals.length - 1,
  );
  return deals[Math.max(place, 0)]?.id ?? null;
};

const touched = (a: List, b: List): string | undefined =>
  (b.find((one) => !a.includes(one)) ?? a.find((one) => !b.some(({ id }) => id === one.id)))?.id;

const stepped = (context: DealsContext, deals: List): DealsContext => ({
  deals,
  open: looking(deals, touched(context.deals, deals) ?? context.open, context.deals),
  past: [...context.past, context.deals].slice(-undoLimit),
  future: [],
  overtaken: false,
});

/** Several deals, one of them on the balance; every change of any of them can be undone and redone. */
export const makeDealsStore = () =>
  createStore({
    context: { deals: [], open: null, past: [], future: [], overtaken: false } as DealsContext,
    on: {
      /** What is kept has changed elsewhere: another tab's changes are not this one's to undo. */
      read: (context, { deals }: Payload<'read'>): DealsContext => ({
        deals,
        open: looking(deals, context.open, context.deals),
        past: [],
        future: [],
        overtaken: context.overtaken || context.past.length + context.future.length > 0,
      }),
      dealt: (context, { id, name, deal }: Payload<'dealt'>) =>
        context.deals.length >= mostDeals || context.deals.some((one) => one.id === id)
          ? context
          : stepped(context, [...context.deals, { id, name, deal }]),
      opened: (context, { id }: Payload<'opened'>) => ({
        ...context,
        open: looking(context.deals, id, context.deals),
        overtaken: false,
      }),
      renamed: (context, { id, name }: Payload<'renamed'>) =>
        edited(context, id, (one) => (one.name === name ? one : { ...one, name })),
      changed: (context, { id, deal }: Payload<'changed'>) =>
        edited(context, id, (one) => (one.deal === deal ? one : { ...one, deal })),
      dropped: (context, { id }: Payload<'dropped'>) =>
        context.deals.some((one) => one.id === id)
          ? stepped(
              context,
              context.deals.filter((one) => one.id !== id),
            )
          : context,
      undone: (context) => {
        const deals = context.past.at(-1);
        if (!deals) return context;
        const back = stepped(context, deals);
        return {
          ...back,
          past: context.past.slice(0, -1),
          future: [...context.future, context.deals],
        };
      },
      redone: (context) => {
        const deals = context.future.at(-1);
        return deals
          ? { ...stepped(context, deals), future: context.future.slice(0, -1) }
          : context;
      },
    },
  });

function edited(
  context: DealsContext,
  id: string,
  change: (deal: KeptDeal) => KeptDeal,
): DealsContext {
  const deals = context.deals.map((one) => (one.id === id ? change(one) : one));
  return deals.every((one, place) => one === context.deals[place])
    ? context
    : stepped(context, deals);
}

/** What has to be kept and what dropped, so that these deals are what is kept. */
export const differences = (before: List, after: List): { keep: KeptDeal[]; drop: string[] } => ({
  keep: after.filter((one) => !before.includes(one)),
  drop: before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ id }) => id),
});
