import { isOverdue } from '../../model/day.ts';
import type { Day, Plan } from '../../model/plan.ts';

type Dated = Plan['actions'][number] & { on: string };

/** The actions that a calendar can hold: one that is overdue needs another day first. */
export const datedIn = ({ actions }: Plan, today: Day): Dated[] =>
  actions.filter(
    (action): action is Dated => action.on !== null && !action.done && !isOverdue(action, today),
  );
