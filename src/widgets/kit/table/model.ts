const formula = /^(?:[\s'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r])/;
const runs = (text: string, from: number): boolean => formula.test(text.slice(from));

/**
 * A text that no spreadsheet takes for a formula. One whose separator is not the comma parts a cell at
 * its semicolons, tabs, bars and line ends, quoted or not.
 */
export const guard = (text: string): string =>
  (runs(text, 0) ? "'" : '') +
  text.replace(/[;\t\r\n|]/g, (mark, at: number) => (runs(text, at + 1) ? `${mark}'` : mark));

/** The text that was guarded. */
export function unguard(text: string): string {
  const bare = text.replace(/([;\t\r\n|])'/g, (whole, mark: string, at: number) =>
    runs(text, at + 2) ? mark : whole,
  );
  return text.startsWith("'") && runs(text, 1) ? bare.slice(1) : bare;
}

/** A text in a cell cannot become a formula; a number stays a number. */
const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = guard(value);
  return /[",;|\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** CSV with the mark by which Excel knows UTF-8. The course writes no other. */
export const writeTable = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
