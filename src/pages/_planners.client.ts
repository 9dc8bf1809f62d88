import type { AnyPlanner } from '../progress/accounts/planners.client.ts';
import { offerPlanners } from '../progress/accounts/planners.client.ts';

/** What each kind of activity tells a plan; each comes when a sheet of it is there. */
offerPlanners(import.meta.glob<{ planned: AnyPlanner }>('../widgets/*/plan.model.ts'));
