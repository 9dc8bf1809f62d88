/**
 * A text that every file can hold: line ends as `\n`, spaces for tabs, without control characters and
 * halves of signs, for which XML has no place and on which a calendar breaks.
 */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(/[\p{Cs}\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/gu, '');

/** What is added to a plan's name where another account's file would have the same; a name or nothing. */
export const markAmong = (name: string, others: readonly string[], id: string): string => {
  const plain = (one: string): string => fileName(one, '', '').normalize('NFKC').toLowerCase();
  return others.some((one) => plain(one) === plain(name)) ? ` ${id.slice(0, 6)}` : '';
};

/** A name that every file system takes. */
export const fileName = (name: string, otherwise: string, end: string): string =>
  `${
    name
      .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]/gu, ' ')
      .trim()
      .slice(0, 80)
      .replace(/[. ]+$/, '') || otherwise
  }.${end}`;
