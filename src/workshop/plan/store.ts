import { createStore } from '@xstate/store';
import { browserStorage, plansOf } from '../../progress/storage.ts';
import { createKept, type Kept } from '../kept/store.ts';
import { isPlan } from './model/file.ts';
import {
  changedItem,
  mostPlans,
  moved,
  withItem,
  withoutItem,
  type Item,
  type Plan,
} from './model/plan.ts';

interface Plans {
  /** the first made first */
  plans: readonly Plan[];
  /** the one that is worked on; null while one is chosen */
  open: string | null;
}

export interface PlansContext extends Plans {
  past: readonly Plans[];
  /** the field that the last change typed in: typing on is the same step of undo */
  typing: string;
}

const mostUndone = 100;
const none: PlansContext = { plans: [], open: null, past: [], typing: '' };

export const openIn = ({ plans, open }: Plans): Plan | undefined =>
  plans.find(({ id }) => id === open);

/** The next state as one step of undo; itself where nothing changes. */
function step(context: PlansContext, next: Partial<Plans>, typing = ''): PlansContext {
  const { plans, open } = context;
  const on = typing !== '' && typing === context.typing;
  const past = on ? context.past : [...context.past, { plans, open }].slice(-mostUndone);
  return { ...context, ...next, past, typing };
}

function change(context: PlansContext, next: (plan: Plan) => Plan, typing = ''): PlansContext {
  const plan = openIn(context);
  const after = plan && next(plan);
  if (!after || after === plan) return context;
  const plans = context.plans.map((one) => (one === plan ? after : one));
  return step(context, { plans }, typing);
}

export const makePlansStore = () =>
  createStore({
    context: none,
    on: {
      /** what is kept, at first or as another window has it: no undo leads behind it */
      read: (context, { plans }: { plans: readonly Plan[] }) => ({
        ...none,
        plans,
        open: plans.some(({ id }) => id === context.open) ? context.open : null,
      }),
      made: (context, { plan }: { plan: Plan }) =>
        context.plans.length < mostPlans
          ? step(context, { plans: [...context.plans, plan], open: plan.id })
          : context,
      opened: (context, { id }: { id: string | null }) => ({ ...context, open: id, typing: '' }),
      removed: (context, { id }: { id: string }) =>
        step(context, { plans: context.plans.filter((plan) => plan.id !== id), open: null }),
      renamed: (context, { name }: { name: string }) =>
        change(context, (plan) => ({ ...plan, name }), 'name'),
      begun: (context, { start }: { start: number }) =>
        change(context, (plan) => ({ ...plan, start }), 'start'),
      added: (context, { item }: { item: Item }) => change(context, (plan) => withItem(plan, item)),
      dropped: (context, { id }: { id: string }) =>
        change(context, (plan) => withoutItem(plan, id)),
      moved: (context, { id, by }: { id: string; by: number }) =>
        change(context, (plan) => moved(plan, id, by)),
      edited: (
        context,
        event: { id: string; change: Partial<Pick<Item, 'title' | 'minutes' | 'needs'>> },
      ) =>
        change(
          context,
          (plan) => changedItem(plan, event.id, event.change),
          `${event.id} ${Object.keys(event.change).join(' ')}`,
        ),
      undone: (context) => {
        const before = context.past.at(-1);
        return before
          ? { ...context, ...before, past: context.past.slice(0, -1), typing: '' }
          : context;
      },
    },
  });
export type PlansStore = ReturnType<typeof makePlansStore>;

const prefix = 'plan:';
export const isPlanName = (name: string): boolean => name.startsWith(prefix);

let opened: Kept | null = null;

/**
 * What this device keeps of session plans, each under a name of its own: apart from the trainer's own
 * progress, and from what a session leaves, so that to erase a session costs no plan. Browser only.
 *
 *   key-accounts-plans:plan:k3v9…  {"v":1,"at":1764000000000,"data":{"id":"k3v9…","made":1764…,"name":…}}
 */
export const keptForPlans = (): Kept =>
  (opened ??= createKept(browserStorage(plansOf(document.documentElement.dataset.course!))));

/** A plan that cannot be read costs no other. */
export const keptPlans = (kept: Kept): Plan[] =>
  kept
    .names()
    .filter(isPlanName)
    .flatMap((name) => kept.get(name, isPlan) ?? [])
    .sort((a, b) => a.made - b.made);

/** Keeps what differs between two states, and nothing else, so that two windows can work on two plans. */
export function keepPlans(kept: Kept, before: readonly Plan[], after: readonly Plan[]): void {
  const ids = new Set(after.map(({ id }) => id));
  for (const { id } of before) if (!ids.has(id)) kept.remove(prefix + id);
  for (const plan of after) if (!before.includes(plan)) kept.set(prefix + plan.id, plan);
}
