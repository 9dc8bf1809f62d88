import { isHan } from './text.ts';

/** A piece of a sentence that something is learnt of, and the tokens that it stands on. */
export interface Gram {
  name: string;
  /** the first token and the one behind the last */
  from: number;
  to: number;
}

/** Characters of a word that are looked at together, so that a slip or an ending does not hide it. */
const part = 4;

/** The pieces of a sentence: runs of up to three tokens, its beginning and end, parts of its words. */
export function gramsOf(tokens: readonly string[]): Gram[] {
  const grams: Gram[] = [];
  const bounded = ['^', ...tokens, '$'];
  for (let at = 0; at < bounded.length; at++)
    for (let size = 1; size <= 3 && at + size <= bounded.length; size++) {
      const run = bounded.slice(at, at + size);
      if (size === 1 && (at === 0 || at === bounded.length - 1)) continue;
      const from = Math.max(0, at - 1);
      const to = Math.min(tokens.length, at + size - 1);
      if (to > from) grams.push({ name: run.join(' '), from, to });
    }
  tokens.forEach((token, at) => {
    if (isHan(token) || token.length < part) return;
    const word = `<${token}>`;
    for (let start = 0; start + part <= word.length; start++)
      grams.push({ name: `~${word.slice(start, start + part)}`, from: at, to: at + 1 });
  });
  return grams;
}

/** So many tokens at either end of a sentence tell its kind by standing there. */
const reach = 3;

/** The tokens near the beginning and the end, as such: what one asks with stands there. */
export const endsOf = (tokens: readonly string[]): Gram[] =>
  tokens.flatMap((token, at) => {
    if (at >= reach && at < tokens.length - reach) return [];
    return [{ name: `${at < reach ? '<<' : '>>'}${token}`, from: at, to: at + 1 }];
  });

/** FNV-1a. */
export function hashOf(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
