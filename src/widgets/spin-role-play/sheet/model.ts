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

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longest;

const hasTexts = (value: unknown, fields: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((key) => fields.includes(key) || key === 'rows') &&
  fields.every((field) => isText((value as Record<string, unknown>)[field]));

/** The data of a sheet of `spin-role-play`; null when it is none, as in a broken backup. */
export function readCallSheet(data: unknown): CallSheet | null {
  if (!hasTexts(data, ownFields)) return null;
  const { rows } = data as { rows?: unknown };
  const whole =
    Array.isArray(rows) &&
    rows.length >= 1 &&
    rows.length <= mostRows &&
    rows.every((row: object) => hasTexts(row, rowFields) && !('rows' in row));
  return whole ? (data as CallSheet) : null;
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
