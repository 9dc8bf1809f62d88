/** Names are the same to a reader whatever their case and width. */
export const plainName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Both are named, and alike to a reader. */
export const isSameName = (one: string, other: string): boolean =>
  plainName(one) !== '' && plainName(one) === plainName(other);

/** What keeps a name from being a new account's; null where nothing does. */
export function nameFault(name: string, taken: readonly string[]): 'blank' | 'taken' | null {
  const asked = plainName(name);
  if (!asked) return 'blank';
  return taken.some((one) => plainName(one) === asked) ? 'taken' : null;
}

/** The most that a sentence quotes of what was typed. */
const longestQuoted = 24;

export const shortened = (said: string): string => {
  const signs = [...said];
  return signs.length > longestQuoted ? `${signs.slice(0, longestQuoted - 1).join('')}…` : said;
};
