/** Names are the same to a reader whatever their case and width. */
export const plainName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** What keeps a name from being a new account's; null where nothing does. */
export function nameFault(name: string, taken: readonly string[]): 'blank' | 'taken' | null {
  const asked = plainName(name);
  if (!asked) return 'blank';
  return taken.some((one) => plainName(one) === asked) ? 'taken' : null;
}
