import { fill } from '../../../i18n/text.ts';
import { lead, type Case, type TwoTracks } from '../model.ts';
import type { TwoTracksWords } from '../props.ts';

/** Who is ahead in a case, and by how much, in a sentence. */
export function Gap({ data, one, words }: { data: TwoTracks; one: Case; words: TwoTracksWords }) {
  const by = lead(data, one);
  if (by === 0) return <>{words.abreast}</>;
  return <>{fill(by > 0 ? words.sellerAhead : words.buyerAhead, { n: Math.abs(by) })}</>;
}
