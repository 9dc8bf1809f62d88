/** The same for full-width and traditional characters and for capitals. */
export type Fold = (text: string) => string;

/** @param traditional see `Index` */
export function foldOf(traditional: string): Fold {
  const chars = [...traditional];
  const simple = new Map<string, string>();
  for (let at = 0; at < chars.length; at += 2) simple.set(chars[at]!, chars[at + 1]!);
  return (text) =>
    [...text.normalize('NFKC').toLowerCase()].map((char) => simple.get(char) ?? char).join('');
}

const runs = /\p{Script=Han}+|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const han = /^\p{Script=Han}/u;

export const isChinese = (term: string): boolean => han.test(term);

/**
 * The words of a folded text, and of Chinese, which has no spaces, each pair of neighbours: 客户细分 is
 * 客户, 户细 and 细分.
 */
export const pairsOf = (folded: string): string[] =>
  [...folded.matchAll(runs)].flatMap(([run]) => {
    if (!isChinese(run)) return [run.replace(/['’]s?$/, '').replace(/['’]/, '')];
    const chars = [...run];
    return chars.length === 1 ? chars : chars.slice(1).map((char, at) => chars[at]! + char);
  });
