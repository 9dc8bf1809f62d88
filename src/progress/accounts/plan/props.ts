import type { ComponentChildren } from 'preact';
import type { AccountField } from '../../account/model.ts';
import type { Plan } from '../model/plan.ts';
import type { Editing } from '../props.ts';
import type { ReadWords } from '../words.ts';

export interface PlanProps {
  plan: Plan;
  words: ReadWords;
  /** without it, it is only read */
  editing?: Editing | undefined;
}

/** What a field says: to be changed in place, or read. */
export type Text = (field: AccountField, shown: string) => ComponentChildren;
