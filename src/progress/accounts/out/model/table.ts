import { writeTable } from '../../../../widgets/kit/table/model.ts';
import { bands, type Day, type Plan, type Track } from '../../model/plan.ts';
import type { OutWords } from '../words.ts';
import { checksOf } from './checks.ts';

type Cell = string | number;

/** All accounts as a table for a spreadsheet, a row each, in which no text becomes a formula. */
export function tableOf(plans: readonly Plan[], words: OutWords, today: Day): string {
  const { columns } = words;
  const head = [
    columns.name,
    columns.band,
    columns.worth,
    columns.by,
    columns.customer,
    columns.us,
    columns.step,
    columns.next,
    columns.action,
    columns.day,
    columns.missing,
    columns.changed,
  ];
  return writeTable([head, ...plans.map((plan) => rowOf(plan, today))]);
}

function rowOf(plan: Plan, today: Day): Cell[] {
  const { who, buying, stages } = plan;
  const worth = who.figures.find(({ id }) => id === 'worth');
  // The first that is open: its day stands beside it and beside nothing else.
  const action = plan.actions.find(({ done }) => !done);
  return [
    plan.name,
    who.band === null ? '' : who.bands[bands.indexOf(who.band)]!,
    worth?.value ?? '',
    worth?.by ?? '',
    placeOf(buying.customer),
    placeOf(buying.us),
    stages.length > 0 ? Math.max(...stages.map(({ step }) => step)) : '',
    plan.next,
    action?.what ?? '',
    action?.on ?? '',
    checksOf(plan, today).filter(({ state }) => state === 'open').length,
    plan.on,
  ];
}

const placeOf = ({ steps, at }: Track): string => (at === null ? '' : steps[at]!);
