import { createStore } from '@xstate/store';
import type { Case, KeptCase } from '../model/case.ts';

type List = readonly KeptCase[];

export interface CasesContext {
  cases: List;
  /** the case that is looked at; null when there is none */
  open: string | null;
  past: readonly List[];
  future: readonly List[];
}

export type CasesEvent =
  | { type: 'read'; cases: List }
  | { type: 'made'; id: string; name: string; data: Case }
  | { type: 'opened'; id: string }
  | { type: 'changed'; id: string; name?: string; data?: Case }
  | { type: 'dropped'; id: string }
  | { type: 'undone' }
  | { type: 'redone' };
type Payload<Type extends CasesEvent['type']> = Extract<CasesEvent, { type: Type }>;

const undoLimit = 100;
export const mostCases = 30;

/** Looks at what is wanted; where it is gone, at the one before it. */
function looking(cases: List, wanted: string | null | undefined, before: List): string | null {
  if (cases.some(({ id }) => id === wanted)) return wanted!;
  const place = before.findIndex(({ id }) => id === wanted);
  return cases[Math.max(0, Math.min(place, cases.length - 1))]?.id ?? null;
}

const touched = (a: List, b: List): string | undefined =>
  (b.find((one) => !a.includes(one)) ?? a.find(({ id }) => !b.some((one) => one.id === id)))?.id;

const stepped = (context: CasesContext, cases: List): CasesContext => ({
  cases,
  open: looking(cases, touched(context.cases, cases) ?? context.open, context.cases),
  past: [...context.past, context.cases].slice(-undoLimit),
  future: [],
});

/** Several cases, one of them open; every change of any of them can be undone and redone. */
export const makeCasesStore = () =>
  createStore({
    context: { cases: [], open: null, past: [], future: [] } as CasesContext,
    on: {
      /** What is kept has changed elsewhere: another tab's changes are not this one's to undo. */
      read: (context, { cases }: Payload<'read'>): CasesContext => ({
        cases,
        open: looking(cases, context.open, context.cases),
        past: [],
        future: [],
      }),
      made: (context, { id, name, data }: Payload<'made'>) =>
        context.cases.length >= mostCases || context.cases.some((one) => one.id === id)
          ? context
          : stepped(context, [...context.cases, { id, name, data }]),
      opened: (context, { id }: Payload<'opened'>) => ({
        ...context,
        open: looking(context.cases, id, context.cases),
      }),
      changed: (context, { id, name, data }: Payload<'changed'>) => {
        const now = context.cases.find((one) => one.id === id);
        if (!now) return context;
        const next = { id, name: name ?? now.name, data: data ?? now.data };
        if (next.name === now.name && next.data === now.data) return context;
        return stepped(
          context,
          context.cases.map((one) => (one === now ? next : one)),
        );
      },
      dropped: (context, { id }: Payload<'dropped'>) =>
        context.cases.some((one) => one.id === id)
          ? stepped(
              context,
              context.cases.filter((one) => one.id !== id),
            )
          : context,
      undone: (context) => {
        const cases = context.past.at(-1);
        if (!cases) return context;
        const future = [...context.future, context.cases];
        return { ...stepped(context, cases), past: context.past.slice(0, -1), future };
      },
      redone: (context) => {
        const cases = context.future.at(-1);
        return cases
          ? { ...stepped(context, cases), future: context.future.slice(0, -1) }
          : context;
      },
    },
  });

/** What has to be kept and what dropped, so that these cases are what is kept. */
export const differences = (before: List, after: List): { keep: KeptCase[]; drop: string[] } => ({
  keep: after.filter((one) => !before.includes(one)),
  drop: before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ id }) => id),
});
