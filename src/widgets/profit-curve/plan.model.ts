import { fill } from '../../i18n/text.ts';
import { plainName } from '../../progress/accounts/model/name.ts';
import { bands } from '../../progress/accounts/model/plan.ts';
import type { Planner } from '../../progress/accounts/model/planner.ts';
import { curveOf, figure, type Account, type ProfitCurve } from './model/curve.ts';
import { bandedFrom, changed, type Banded, type Change, type Listed } from './model/list.ts';
import type { Words } from './words.ts';

export interface Told {
  bands: ProfitCurve['bands'][number]['title'][];
  words: Pick<Words, 'planPlace' | 'planProfit' | 'planBy' | 'planSum'>;
}

export type Kept = Change | (Listed & { type: 'loaded'; unit: string }) | { type: string };
interface Own extends Banded {
  unit: string;
}

const isListed = (one: unknown): one is Listed & { unit: string } => {
  const { type, names, profits, unit } = (one ?? {}) as Record<string, unknown>;
  return (
    type === 'loaded' &&
    typeof unit === 'string' &&
    [names, profits].every(Array.isArray) &&
    (names as unknown[]).every((name) => typeof name === 'string') &&
    (profits as unknown[]).every((profit) => Number.isFinite(profit)) &&
    (names as unknown[]).length === (profits as unknown[]).length
  );
};

/** The learner's own list, as the events of a draft leave it; null where they leave the example. */
export function ownList(events: unknown): Own | null {
  if (!Array.isArray(events) || !isListed(events[0])) return null;
  const [head, ...rest] = events as [Listed & { unit: string }, ...Kept[]];
  const { unit } = head;
  const past: (Own | null)[] = [];
  let now: Own | null = { ...bandedFrom(head), unit };
  let moving: number | null = null;
  const step = (next: Own | null): void => {
    past.push(now);
    now = next;
  };
  for (const event of rest) {
    const { type } = event;
    const movedOn = type === 'cutMoved' && moving === (event as { cut: number }).cut;
    if (type === 'undone') now = past.length > 0 ? past.pop()! : now;
    else if (type === 'exampleRestored') step(null);
    else if (type === 'cutMoved' || type === 'edited' || type === 'added' || type === 'removed') {
      const list: Own | null = now;
      const next: Own | null = list && { ...changed(list, event as Change), unit };
      if (movedOn) now = next;
      else step(next);
    } else continue;
    moving = type === 'cutMoved' ? (event as { cut: number }).cut : null;
  }
  return now;
}

// Every account is looked for in the same list, which may be long.
const known = new WeakMap<object, { own: Own; byName: Map<string, Account[]> } | null>();
function listed(events: unknown) {
  if (typeof events !== 'object' || events === null) return null;
  if (!known.has(events)) {
    const own = ownList(events);
    const byName = new Map<string, Account[]>();
    for (const account of own?.accounts ?? []) {
      const name = plainName(account.name);
      byName.set(name, [...(byName.get(name) ?? []), account]);
    }
    known.set(events, own && { own, byName });
  }
  return known.get(events) ?? null;
}

/** Where an account stands on the curve of one's own accounts, if just one of them has its name. */
export const planned: Planner<Told> = ({ data, line, of }, { bands: titles, words }) => {
  const found = listed(data);
  if (!found) return null;
  const { own, byName } = found;
  const [account, another] = byName.get(plainName(of.name)) ?? [];
  if (!account || another) return {};
  const { cuts, accounts, unit } = own;
  const rank = accounts.indexOf(account);
  const at = cuts.filter((cut) => cut <= rank).length;
  const says = fill(words.planPlace, {
    n: rank + 1,
    all: curveOf(accounts).all,
    band: titles[at] ?? '',
  });
  return {
    placed: [{ ...line('place'), band: bands[at]!, says }],
    figures: [
      {
        ...line('profit'),
        label: words.planProfit,
        value: unit.trim()
          ? fill(words.planSum, { value: figure(account.profit), unit })
          : figure(account.profit),
        by: words.planBy,
      },
    ],
  };
};
