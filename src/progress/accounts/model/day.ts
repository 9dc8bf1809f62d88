import type { Day } from './plan.ts';

/** Its day has gone by and it is not done: on its own day it is still in time. */
export const isOverdue = ({ on, done }: { on: Day | null; done: boolean }, today: Day): boolean =>
  on !== null && !done && on < today;
