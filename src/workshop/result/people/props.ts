import type { Item } from '../model/item.ts';
import type { Shown } from '../props.ts';

export interface PeopleProps extends Shown {
  replace(changed: readonly Item[], dropped: readonly string[]): void;
  /** Makes some items what they were. */
  restore(was: readonly Item[]): void;
}
