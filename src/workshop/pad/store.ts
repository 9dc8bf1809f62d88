import { createStore } from '@xstate/store';
import { kept } from '../kept/store.ts';
import { fromHanded, toHanded } from './model/handed.ts';
import { noted, undone, type Check, type Noted, type Pad, type Who } from './model/pad.ts';

/** The pads of one observer. */
export interface PadContext {
  /** the first begun first */
  pads: readonly Pad[];
  /** the one that is looked at; null while the next one is prepared */
  open: string | null;
  /** whether sentences are being noted in it */
  marking: boolean;
}

/** More than anybody fills in a day; the oldest goes first. */
const mostPads = 30;
const none: PadContext = { pads: [], open: null, marking: false };

export const openIn = ({ pads, open }: PadContext): Pad | undefined =>
  pads.find(({ id }) => id === open);

const changed = (context: PadContext, change: (pad: Pad) => Pad): PadContext => ({
  ...context,
  pads: context.pads.map((pad) => (pad.id === context.open ? change(pad) : pad)),
});

export const makePadStore = (start: PadContext = none) =>
  createStore({
    context: start,
    on: {
      read: (_, { context }: { context: PadContext }) => context,
      began: (context, { pad }: { pad: Pad }) => ({
        pads: [...context.pads, pad].slice(-mostPads),
        open: pad.id,
        marking: true,
      }),
      noted: (context, entry: { kind: Noted; at: number; text?: string }) =>
        changed(context, (pad) => noted(pad, entry)),
      undone: (context) => changed(context, undone),
      ended: (context) => ({ ...context, marking: false }),
      resumed: (context) => ({ ...context, marking: openIn(context) !== undefined }),
      answered: (context, { check, yes }: { check: Check; yes: boolean }) =>
        changed(context, (pad) => ({ ...pad, checks: { ...pad.checks, [check]: yes } })),
      renamed: (context, { who }: { who: Who }) => changed(context, (pad) => ({ ...pad, ...who })),
      opened: (context, { id }: { id: string | null }) => ({
        ...context,
        open: id,
        marking: false,
      }),
      removed: (context, { id }: { id: string }) => ({
        pads: context.pads.filter((pad) => pad.id !== id),
        open: context.open === id ? null : context.open,
        marking: context.marking && context.open !== id,
      }),
      putBack: (context, { pad }: { pad: Pad }) =>
        context.pads.some(({ id }) => id === pad.id)
          ? context
          : {
              ...context,
              pads: [...context.pads, pad].sort((a, b) => a.began - b.began),
            },
    },
  });
export type PadStore = ReturnType<typeof makePadStore>;

/** Under which the pads of a device are kept. */
export const padsName = 'pads';

interface Stored {
  pads: unknown[];
  open: string | null;
  marking: boolean;
}
const isStored = (data: unknown): data is Stored =>
  typeof data === 'object' && data !== null && Array.isArray((data as Stored).pads);

/** What this device keeps; a pad that cannot be read costs no other. */
export function keptPads(): PadContext {
  const stored = kept().get(padsName, isStored);
  if (!stored) return none;
  const pads = stored.pads.flatMap((data) => fromHanded(data) ?? []);
  const open = pads.some(({ id }) => id === stored.open) ? stored.open : null;
  return { pads, open, marking: open !== null && stored.marking === true };
}

export const keepPads = ({ pads, open, marking }: PadContext): void =>
  void kept().set(padsName, { pads: pads.map(toHanded), open, marking } satisfies Stored);
