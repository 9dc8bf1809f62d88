import type { Item } from '../model/item.ts';
import type { Shown } from '../props.ts';

export interface PeopleProps extends Shown {
  /** @param told what was done, in a sentence */
  replace(changed: readonly Item[], dropped: readonly string[], told: string): void;
}

/** What was done last, in a sentence, and what the items were before. */
export interface Undo {
  told: string;
  was: readonly Item[];
}
