/** What of a text is read: nobody says more in one breath, and nothing pasted takes long. */
const longest = 400;

/** Words and characters that are taken for one another in typing: each list is read as its first. */
export type Alike = readonly (readonly string[])[];

/** A text as it is read: tokens in order, of which a Han character is one, a word one, `0` a number. */
export type Plain = (text: string) => string[];

const tokens = /\p{Script=Han}|[\p{L}\p{M}]+|\p{N}+|\?/gu;

/**
 * Reads the same in full-width and capitals, with marks and without, and where one is written for another
 * that sounds like it. Never throws; what is no letter, number or question mark is passed over.
 */
export function plainBy(alike: Alike): Plain {
  const firsts = new Map(alike.flatMap(([first = '', ...rest]) => rest.map((one) => [one, first])));
  return (text) => {
    const folded = text
      .slice(0, longest)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’ʼ`´]/g, '');
    return (folded.match(tokens) ?? []).map((token) =>
      /^\p{N}/u.test(token) ? '0' : (firsts.get(token) ?? token),
    );
  };
}

export const isHan = (token: string): boolean => /^\p{Script=Han}/u.test(token);
