import type { Spoken } from '../schema.ts';
import { weightAt } from './asset.ts';
import { placeOf, signsOf, type Ear } from './read.ts';
import { spansOf } from './text.ts';

/** A stretch of a text, and how strongly it speaks for a kind: 1 for the strongest, 0 or less for not at all. */
export interface Reason {
  text: string;
  weight: number;
}

/**
 * The text in pieces, so that those which made a sentence sound like a kind can be marked; put together they
 * are what was typed. The pieces are its words and Chinese characters, and what stands between them.
 */
export function becauseOf({ plain, learnt }: Ear, text: string, kind: Spoken): Reason[] {
  const { kinds, places } = learnt;
  const at = kinds.indexOf(kind);
  const tokens = plain(text);
  const worth = tokens.map(() => 0);
  for (const gram of signsOf(tokens)) {
    const here = kinds.map((_, one) => weightAt(learnt, placeOf(gram, places), one));
    const mean = here.reduce((sum, one) => sum + one, 0) / kinds.length;
    const share = (here[at]! - mean) / (gram.to - gram.from);
    for (let token = gram.from; token < gram.to; token++) worth[token]! += share;
  }
  const most = Math.max(0, ...worth);
  return spansOf(text).map(({ text: piece, token }) => ({
    text: piece,
    weight: token === null || most === 0 ? 0 : worth[token]! / most,
  }));
}
