import { fill } from '../../../i18n/text.ts';
import type { ResultRoom } from '../words.ts';
import type { Person } from './people.ts';

/** What somebody has handed in; '' for a backup alone. */
export function handedIn(
  { sold, heard, shared, style }: Person,
  words: Pick<ResultRoom, 'people' | 'result'>,
): string {
  const { people, result } = words;
  return [
    ...sold.map((n) => fill(people.sold, { n })),
    ...heard.map((n) => fill(people.heard, { n })),
    ...(shared > 0 ? [fill(people.shared, { n: shared })] : []),
    ...(style ? [people.showed] : []),
  ].join(result.separator);
}
