import { readSum } from '../../../i18n/number.ts';
import { compare } from '../../read/model.ts';
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
    action: plan.actions.find(({ done }) => !done) ?? null,
  };
};

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
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );

/** Those of a band on a step; null: those of no band, or of no step. */
export const inCell = (
  all: readonly Standing[],
  band: Band | null,
  step: number | null,
): Standing[] => all.filter((one) => one.band === band && one.step === step);
