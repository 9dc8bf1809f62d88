/** One difficulty of a real customer, and the questions that lead from it to what solving it is worth. */
export interface SheetRow {
  problem: string;
  askProblem: string;
  implication: string;
  askImplication: string;
  askPayoff: string;
}

/** A call prepared for a customer of the learner's own; all of it the learner's words. */
export interface CallSheet {
  customer: string;
  facts: string;
  askSituation: string;
  rows: SheetRow[];
  /** the step to ask for at the end */
  next: string;
}

export const mostRows = 6;
export const longest = 1000;

export const rowFields = [
  'problem',
  'askProblem',
  'implication',
  'askImplication',
  'askPayoff',
] as const satisfies (keyof SheetRow)[];
const ownFields = ['customer', 'facts', 'askSituation', 'next'] as const;

export const emptyRow = (): SheetRow => ({
  problem: '',
  askProblem: '',
  implication: '',
  askImplication: '',
  askPayoff: '',
});

export const emptySheet = (customer: string): CallSheet => ({
  customer,
  facts: '',
  askSituation: '',
  rows: [emptyRow()],
  next: '',
});

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasAny = (value: Fields, fields: readonly string[]): boolean =>
  fields.some((field) => typeof value[field] === 'string');

/** The words of each field, as far as there is room; what is no text is empty. */
const texts = <Field extends string>(value: Fields, fields: readonly Field[]) =>
  Object.fromEntries(
    fields.map((field) => {
      const text = value[field];
      return [field, typeof text === 'string' ? text.slice(0, longest) : ''];
    }),
  ) as Record<Field, string>;

/**
 * The data of a sheet of `spin-role-play`, as in a backup: a broken field or row costs itself alone. null
 * where nothing of a sheet is left, or where there are more rows than a sheet holds.
 */
export function readCallSheet(data: unknown): CallSheet | null {
  if (!isFields(data)) return null;
  const kept: unknown[] = Array.isArray(data.rows) ? data.rows : [];
  if (kept.length > mostRows) return null;
  const rows = kept.filter(isFields).filter((row) => hasAny(row, rowFields));
  if (rows.length === 0 && !hasAny(data, ownFields)) return null;
  return {
    ...texts(data, ownFields),
    rows: rows.length > 0 ? rows.map((row) => texts(row, rowFields)) : [emptyRow()],
  };
}

/** What the sheet still lacks before the call: difficulties without a way to what they lead to, and a next step. */
export type Lack = 'problem' | 'implication' | 'payoff' | 'next';
export function lacksOf({ rows, next }: CallSheet): Lack[] {
  const some = (field: keyof SheetRow): boolean => rows.some((row) => row[field].trim() !== '');
  return [
    ...(some('problem') && some('askProblem') ? [] : (['problem'] as const)),
    ...(some('implication') && some('askImplication') ? [] : (['implication'] as const)),
    ...(some('askPayoff') ? [] : (['payoff'] as const)),
    ...(next.trim() ? [] : (['next'] as const)),
  ];
}
