import {
  checks,
  longestName,
  longestQuote,
  mostEntries,
  mostGroups,
  mostQuotes,
  noted,
  shortened,
  type Check,
  type Entry,
  type Noted,
  type Pad,
} from './pad.ts';

/** The kind of code that a pad is handed over as. */
export const padKind = 'pad';

const letters: Readonly<Record<Noted, string>> = {
  S: 'S',
  P: 'P',
  I: 'I',
  N: 'N',
  statement: 'T',
  pitch: 'O',
  close: 'C',
  need: 'D',
  quote: 'Q',
};
const kinds = Object.keys(letters) as Noted[];

/**
 * A pad in a few characters: `["k3v9",1764000000000,2,1,"Ge","Hu","S0T5Q2",["…"],"110--1-"]`: what was noted as
 * a letter and the seconds since the one before in base 36, the quotes apart, and a sign for each check.
 */
export function toHanded(pad: Pad): unknown[] {
  const { id, began, round, group, seller, observer, entries } = pad;
  const line = entries.map(
    ({ kind, at }, n) => letters[kind] + (at - (entries[n - 1]?.at ?? 0)).toString(36),
  );
  const quotes = entries.flatMap(({ text }) => text ?? []);
  const answers = checks.map((check) => signOf(pad.checks[check]));
  return [id, began, round, group, seller, observer, line.join(''), quotes, answers.join('')];
}

const signOf = (answer: boolean | undefined): string =>
  answer === undefined ? '-' : answer ? '1' : '0';

const isShort = (value: unknown, most: number): value is string =>
  typeof value === 'string' && shortened(value, most) === value;
const isCount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

/** Null for what no pad was written as. */
export function fromHanded(data: unknown): Pad | null {
  if (!Array.isArray(data) || data.length !== 9) return null;
  const [id, began, round, group, seller, observer, line, quotes, answers] = data as unknown[];
  if (typeof id !== 'string' || !/^[a-z0-9]{1,24}$/.test(id)) return null;
  if (!isCount(began, 8.64e15) || !isCount(round, mostGroups) || !isCount(group, mostGroups))
    return null;
  if (!isShort(seller, longestName) || !isShort(observer, longestName)) return null;
  if (typeof line !== 'string' || !Array.isArray(quotes) || quotes.length > mostQuotes) return null;
  if (!quotes.every((quote) => isShort(quote, longestQuote) && quote)) return null;
  if (typeof answers !== 'string' || !/^[-01]{7}$/.test(answers)) return null;
  const empty: Pad = { id, began, round, group, seller, observer, entries: [], checks: {} };
  const entries = entriesIn(line, quotes as string[]);
  const pad = entries?.reduce(noted, empty);
  if (!pad || pad.entries.length !== entries!.length) return null;
  return { ...pad, checks: checksIn(answers) };
}

function entriesIn(line: string, quotes: readonly string[]): Entry[] | null {
  const found = [...line.matchAll(/([A-Z])([0-9a-z]{1,4})/g)];
  if (found.map(([whole]) => whole).join('') !== line || found.length > mostEntries) return null;
  let at = 0;
  let quote = 0;
  const entries: Entry[] = [];
  for (const [, letter, wait] of found) {
    const kind = kinds.find((one) => letters[one] === letter);
    if (!kind) return null;
    at += parseInt(wait!, 36);
    const text = kind === 'quote' ? quotes[quote++] : undefined;
    entries.push(text === undefined ? { kind, at } : { kind, at, text });
  }
  return quote === quotes.length ? entries : null;
}

const checksIn = (answers: string): Partial<Record<Check, boolean>> =>
  Object.fromEntries(
    checks.flatMap((check, n) => (answers[n] === '-' ? [] : [[check, answers[n] === '1']])),
  );
