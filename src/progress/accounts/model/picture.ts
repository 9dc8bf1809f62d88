import { readSum } from '../../../i18n/number.ts';
import { compare } from '../../read/model.ts';
import { plainName } from './name.ts';
import { bands, type Action, type Band, type Plan } from './plan.ts';

/** What the list and the picture say of an account. */
export interface Standing {
  id: string;
  name: string;
  band: Band | null;
  /** the highest step that a sheet tells, 0 to 4; null where none does */
  step: number | null;
  /** what it is worth in a year, as it is written, and in figures; null where that is no number */
  worth: string;
  amount: number | null;
  /** the title of its plan: the next step; empty where nothing says it */
  next: string;
  /** the first that is open */
  action: Action | null;
}

export const standingOf = (plan: Plan): Standing => {
  const steps = plan.stages.map(({ step }) => step);
  const worth = plan.who.figures.find(({ id }) => id === 'worth')?.value ?? '';
  return {
    id: plan.id,
    name: plan.name,
    band: plan.who.band,
    step: steps.length > 0 ? Math.max(...steps) : null,
    worth,
    amount: readSum(worth),
    next: plan.next.trim(),
    action: plan.actions.find(({ done }) => !done) ?? null,
  };
};

/** Chinese names by their sound, as a reader looks for them. */
const byName = new Intl.Collator('zh-CN', { numeric: true });

const placeOf = (band: Band | null): number => (band ? bands.indexOf(band) : bands.length);

/** The higher first; what is no number after all that are. */
const orderOf = (a: number | null, b: number | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : b - a;

/** By band, then by worth, then by step, the highest first; of two alike the first by name. */
export const byValue = (all: readonly Standing[]): Standing[] =>
  [...all].sort(
    (a, b) =>
      placeOf(a.band) - placeOf(b.band) ||
      orderOf(a.amount, b.amount) ||
      (b.step ?? -1) - (a.step ?? -1) ||
      byName.compare(a.name, b.name) ||
      compare(a.id, b.id),
  );

/** Those of a band on a step; null: those of no band, or of no step. */
export const inCell = (
  all: readonly Standing[],
  band: Band | null,
  step: number | null,
): Standing[] => all.filter((one) => one.band === band && one.step === step);

/** How the list can be sorted: by value, by the step of the relationship, by the day of what comes next. */
export const orders = ['value', 'stage', 'next'] as const;
export type Order = (typeof orders)[number];

/** Of two alike the one of more value first; what has no step or no day comes last. */
export function sortedBy(all: readonly Standing[], order: Order): Standing[] {
  const valued = byValue(all);
  if (order === 'stage') return valued.sort((a, b) => orderOf(a.step, b.step));
  const dayOf = ({ action }: Standing): string => action?.on ?? '~';
  return order === 'next' ? valued.sort((a, b) => compare(dayOf(a), dayOf(b))) : valued;
}

/** What is looked for: null where it does not matter; `none`: those of no band, or of no step. */
export interface Wanted {
  /** every word of it stands in what the list says of an account */
  typed: string;
  band: Band | 'none' | null;
  step: number | 'none' | null;
}

export const anything: Wanted = { typed: '', band: null, step: null };

/** @param saidOf what the list says of an account */
export function matching(
  all: readonly Standing[],
  { typed, band, step }: Wanted,
  saidOf: (one: Standing) => string,
): Standing[] {
  const asked = plainName(typed).split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    if (band !== null && (one.band ?? 'none') !== band) return false;
    if (step !== null && (one.step ?? 'none') !== step) return false;
    const said = asked.length > 0 ? plainName(saidOf(one)) : '';
    return asked.every((word) => said.includes(word));
  });
}
