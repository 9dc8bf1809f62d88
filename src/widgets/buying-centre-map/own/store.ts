import { createStore } from '@xstate/store';
import type { BuyingMap } from '../model/map.ts';

/** A map among others. */
export interface KeptMap {
  id: string;
  name: string;
  map: BuyingMap;
}
type List = readonly KeptMap[];

export interface MapsContext {
  maps: List;
  /** the map that is shown; null when there is none */
  open: string | null;
  past: readonly List[];
  future: readonly List[];
}

export type MapsEvent =
  | { type: 'read'; maps: List }
  | { type: 'put'; map: KeptMap }
  | { type: 'opened'; id: string }
  | { type: 'dropped'; id: string }
  | { type: 'undone' }
  | { type: 'redone' };
type Payload<Type extends MapsEvent['type']> = Extract<MapsEvent, { type: Type }>;

export const mostMaps = 20;
const undoLimit = 100;

/** The map that is wanted, or where it is gone, the one that stands in its place. */
const looking = (maps: List, wanted: string | null, before: List): string | null => {
  if (maps.some(({ id }) => id === wanted)) return wanted;
  const place = before.findIndex(({ id }) => id === wanted);
  return maps[Math.max(0, Math.min(place, maps.length - 1))]?.id ?? null;
};

/** The map that differs between two lists. */
const touched = (a: List, b: List): string | null =>
  (b.find((one) => !a.includes(one)) ?? a.find((one) => !b.some(({ id }) => id === one.id)))?.id ??
  null;

const stepped = (context: MapsContext, maps: List): MapsContext => ({
  maps,
  open: looking(maps, touched(context.maps, maps) ?? context.open, context.maps),
  past: [...context.past, context.maps].slice(-undoLimit),
  future: [],
});

/** Several maps, one of them shown; every change of any of them can be undone and redone. */
export const makeMapsStore = () =>
  createStore({
    context: { maps: [], open: null, past: [], future: [] } as MapsContext,
    on: {
      /** What is kept has changed elsewhere: another tab's changes are not this one's to undo. */
      read: (context, { maps }: Payload<'read'>): MapsContext => ({
        maps,
        open: looking(maps, context.open, context.maps),
        past: [],
        future: [],
      }),
      put: (context, { map }: Payload<'put'>) => {
        const now = context.maps.find(({ id }) => id === map.id);
        if (!now && context.maps.length >= mostMaps) return context;
        if (now && now.name === map.name && now.map === map.map) return context;
        return stepped(
          context,
          now ? context.maps.map((one) => (one === now ? map : one)) : [...context.maps, map],
        );
      },
      opened: (context, { id }: Payload<'opened'>) => ({
        ...context,
        open: looking(context.maps, id, context.maps),
      }),
      dropped: (context, { id }: Payload<'dropped'>) =>
        context.maps.some((one) => one.id === id)
          ? stepped(
              context,
              context.maps.filter((one) => one.id !== id),
            )
          : context,
      undone: (context) => {
        const maps = context.past.at(-1);
        if (!maps) return context;
        return {
          ...stepped(context, maps),
          past: context.past.slice(0, -1),
          future: [...context.future, context.maps],
        };
      },
      redone: (context) => {
        const maps = context.future.at(-1);
        return maps ? { ...stepped(context, maps), future: context.future.slice(0, -1) } : context;
      },
    },
  });

/** What has to be kept and what dropped, so that these maps are what is kept. */
export const differences = (before: List, after: List): { keep: KeptMap[]; drop: string[] } => ({
  keep: after.filter((one) => !before.includes(one)),
  drop: before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ id }) => id),
});
