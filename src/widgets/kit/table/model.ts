/** What a spreadsheet would take for a formula. */
export const formula = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

/** A text in a cell cannot become a formula; a number stays a number. */
const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** CSV with the mark by which Excel knows UTF-8. */
export const writeTable = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
