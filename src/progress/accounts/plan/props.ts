import type { Plan } from '../model/plan.ts';
import type { Editing } from '../props.ts';
import type { ReadWords } from '../words.ts';

export interface PlanProps {
  plan: Plan;
  words: ReadWords;
  /** without it, it is only read */
  editing?: Editing | undefined;
}
