import { fill } from '../../../i18n/text.ts';
import type { Item } from '../model/item.ts';
import type { Person } from '../model/people.ts';
import type { Shown } from '../props.ts';

export interface PeopleProps extends Shown {
  replace(changed: readonly Item[], dropped: readonly string[]): void;
  /** Makes some items what they were. */
  restore(was: readonly Item[]): void;
}

/** What somebody has handed in; '' for a backup alone. */
export function handedIn({ sold, heard, shared, style }: Person, words: Shown['words']): string {
  const { people, result } = words;
  return [
    ...sold.map((n) => fill(people.sold, { n })),
    ...heard.map((n) => fill(people.heard, { n })),
    ...(shared > 0 ? [fill(people.shared, { n: shared })] : []),
    ...(style ? [people.showed] : []),
  ].join(result.separator);
}
