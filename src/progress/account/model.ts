import { compare, isFields, isTime, type Fields, type Read } from '../read/model.ts';

/** What is written about an account as a whole, each in a field of its own. */
export const accountFields = [
  /** what the learner calls it */
  'name',
  /** the next step: the plan's title */
  'next',
  'lead',
  'who',
  /** one of `bands`, and steps 0 to 5 of the two roads, as text */
  'band',
  'customer',
  'us',
  'buying',
  /** whom one deals with most, and what was seen of them: `more` or `less`, as text */
  'contact',
  'tells',
  'shows',
  'note',
  /** what it is worth in a year, as it is typed, and who said so */
  'worth',
  'worthBy',
  /** why the learner would spend time otherwise than the picture of all accounts says */
  'argue',
] as const;
export type AccountField = (typeof accountFields)[number];

/** What is written line by line, and what each line says. */
export const lineParts = {
  figures: ['label', 'value', 'by'],
  cares: ['who', 'cares', 'talk'],
  evidence: ['on', 'says'],
  unknown: ['what', 'ask'],
  actions: ['what', 'on', 'who', 'why'],
  sentences: ['says'],
  questions: ['question', 'about'],
} as const;
export type LinePart = keyof typeof lineParts;

export interface Written {
  at: number;
  text: string;
}

/** A line that the learner wrote on the plan; one that was deleted stays as an empty one that is gone. */
export interface OwnLine {
  at: number;
  part: LinePart;
  says: Readonly<Record<string, string>>;
  done: boolean;
  gone: boolean;
}

/**
 * One customer, as it is kept: each field and each line with the moment of its last change, so that two
 * tabs that wrote different ones keep both.
 */
export interface Account {
  made: number;
  fields: Readonly<Partial<Record<AccountField, Written>>>;
  lines: Readonly<Record<string, OwnLine>>;
  /** the actions that sheets say and that are done, by their ids */
  ticks: Readonly<Record<string, { at: number; done: boolean }>>;
}

export const longestField = 600;
export const longestName = 60;
export const mostLines = 300;

const isId = (id: string): boolean => /^[a-z0-9/:-]{1,200}$/.test(id);
const partsOf = (value: unknown): LinePart | null =>
  typeof value === 'string' && Object.hasOwn(lineParts, value) ? (value as LinePart) : null;

// In one order, so that two that say the same are written the same.
const sorted = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => compare(a, b)));

const readWritten = (value: unknown): Written | null =>
  isFields(value) && isTime(value.at) && typeof value.text === 'string'
    ? { at: value.at, text: value.text.slice(0, longestField) }
    : null;

function readLine(value: unknown): OwnLine | null {
  if (!isFields(value) || !isTime(value.at) || !isFields(value.says)) return null;
  const part = partsOf(value.part);
  if (!part || typeof value.done !== 'boolean' || typeof value.gone !== 'boolean') return null;
  const said = value.says;
  const says = lineParts[part].flatMap((field): [string, string][] => {
    const one = Object.hasOwn(said, field) ? said[field] : null;
    return typeof one === 'string' && one !== '' ? [[field, one.slice(0, longestField)]] : [];
  });
  const { at, done, gone } = value;
  return { at, part, says: Object.fromEntries(gone ? [] : says), done, gone };
}

const readTick = (value: unknown): { at: number; done: boolean } | null =>
  isFields(value) && isTime(value.at) && typeof value.done === 'boolean'
    ? { at: value.at, done: value.done }
    : null;

/** Whether two say the same, in whatever order. */
const alike = (a: unknown, b: unknown): boolean =>
  isFields(a) && isFields(b)
    ? Object.keys(a).length === Object.keys(b).length &&
      Object.entries(a).every(([name, part]) => Object.hasOwn(b, name) && alike(part, b[name]))
    : a === b;

/** Those of a record's entries that can be read, and whether all could. */
function each<T>(value: unknown, known: (id: string) => boolean, read: (one: unknown) => T | null) {
  const all = isFields(value) ? Object.entries(value).slice(0, 2 * mostLines) : [];
  const kept = all.flatMap(([id, one]): [string, T][] => {
    const said = known(id) ? read(one) : null;
    return said ? [[id, said]] : [];
  });
  return { value: sorted(kept), whole: alike(value, Object.fromEntries(kept)) };
}

/** An account as it was stored; what cannot be read costs itself alone. */
export function readAccount(from: Fields): Read<Account> | null {
  if (!isFields(from.fields) || !isFields(from.lines)) return null;
  const isField = (id: string): boolean => accountFields.some((one) => one === id);
  const fields = each(from.fields, isField, readWritten);
  const lines = each(from.lines, isId, readLine);
  const ticks = each(from.ticks, isId, readTick);
  const made = isTime(from.made) ? from.made : 0;
  return {
    value: { made, fields: fields.value, lines: lines.value, ticks: ticks.value },
    whole: made === from.made && fields.whole && lines.whole && ticks.whole,
  };
}

const newer = <T extends { at: number }>(a: T, b: T): T =>
  a.at === b.at
    ? compare(JSON.stringify(a), JSON.stringify(b)) >= 0
      ? a
      : b
    : a.at > b.at
      ? a
      : b;

const mergedEach = <T extends { at: number }>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
): Record<string, T> =>
  sorted(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => {
      // An id may be the name of something that every object has.
      const [one, other] = [a, b].map((all) => (Object.hasOwn(all, id) ? all[id] : undefined));
      return [id, one && other ? newer(one, other) : (one ?? other)!];
    }),
  );

/** Both tabs' fields and lines; of the same one the later. */
export const mergeAccounts = (a: Account, b: Account): Account => ({
  made: Math.min(a.made, b.made),
  fields: mergedEach(
    a.fields as Record<string, Written>,
    b.fields as Record<string, Written>,
  ) as Account['fields'],
  lines: mergedEach(a.lines, b.lines),
  ticks: mergedEach(a.ticks, b.ticks),
});

export const accountRule = { read: readAccount, merge: mergeAccounts };

export const newAccount = (at: number, name: string): Account => ({
  made: at,
  fields: { name: { at, text: name.slice(0, longestName) } },
  lines: {},
  ticks: {},
});

/** A line about what a sheet says, under the id that it has there: what the sheet leaves open. */
export const isOfSheet = (id: string): boolean => id.includes('/');

/** The last line of a part in which nothing is written yet; null where each says something. */
export const blankLine = ({ lines }: Account, part: LinePart): string | null =>
  Object.keys(lines)
    .filter((id) => lines[id]!.part === part && !lines[id]!.gone && !isOfSheet(id))
    .filter((id) => Object.values(lines[id]!.says).every((text) => text.trim() === ''))
    .sort(compare)
    .at(-1) ?? null;

export const fieldOf = ({ fields }: Account, field: AccountField): string =>
  fields[field]?.text ?? '';

/** When anything of it was last changed. */
export const changedAt = ({ made, fields, lines, ticks }: Account): number =>
  [...Object.values(fields), ...Object.values(lines), ...Object.values(ticks)].reduce(
    (last, { at }) => Math.max(last, at),
    made,
  );

export const withField = (
  account: Account,
  field: AccountField,
  { at, text }: Written,
): Account => ({
  ...account,
  fields: sorted([
    ...Object.entries(account.fields as Record<string, Written>),
    [field, { at, text: text.slice(0, field === 'name' ? longestName : longestField) }],
  ]) as Account['fields'],
});

/** The account with a line changed, or one more; the same account where there is no room for it. */
export const withLine = (account: Account, id: string, line: OwnLine): Account =>
  Object.hasOwn(account.lines, id) || Object.keys(account.lines).length < mostLines
    ? {
        ...account,
        lines: sorted([...Object.entries(account.lines), [id, readLine(line) ?? line]]),
      }
    : account;

export const withTick = (account: Account, id: string, at: number, done: boolean): Account => ({
  ...account,
  ticks: sorted([...Object.entries(account.ticks), [id, { at, done }]]),
});
