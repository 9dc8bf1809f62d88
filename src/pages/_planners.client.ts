import type { AnyPlanner } from '../progress/accounts/planners.client.ts';
import { offerPlanners } from '../progress/accounts/planners.client.ts';

/** What each kind of activity, and what lessons leave, tells a plan; each comes when it is there. */
offerPlanners(
  import.meta.glob<{ planned: AnyPlanner }>([
    '../widgets/*/plan.model.ts',
    '../progress/accounts/lessons/*/plan.model.ts',
  ]),
);
