import { fetched } from '../../widgets/kit/use-late.ts';
import type { Parts, PlannedSheet, Planner } from './model/planner.ts';

/** A planner whose tool is known only as the page runs. */
export type AnyPlanner = Planner<never>;
type Modules = Record<string, () => Promise<{ planned: AnyPlanner }>>;

let offer: (modules: Modules) => void;
const offered = new Promise<Modules>((resolve) => (offer = resolve));

/** The page that knows the kinds of activity hands over what they tell a plan, by the path of each. */
export const offerPlanners = (modules: Modules): void => offer(modules);

/** What a sheet says; null where it cannot be read. */
export type Read = (sheet: PlannedSheet) => Parts | null;
const reading = new Map<string, Promise<Read | null>>();

/**
 * What a tool makes of its sheets, loaded once; null for a tool that tells a plan nothing.
 *
 * @param told the address of what the tool is told; null where it needs nothing
 */
export function readerOf(tool: string, told: string | null): Promise<Read | null> {
  const known = reading.get(tool);
  if (known) return known;
  const load = async (): Promise<Read | null> => {
    const modules = await offered;
    const path = Object.keys(modules).find((one) => one.endsWith(`/${tool}/plan.model.ts`));
    if (!path) return null;
    const [{ planned }, words] = await Promise.all([
      modules[path]!(),
      told === null ? null : fetched<never>(told),
    ]);
    return (sheet) => planned(sheet, words as never);
  };
  const loading = load();
  reading.set(tool, loading);
  // What could not be had may be there the next time.
  loading.catch(() => reading.delete(tool));
  return loading;
}
