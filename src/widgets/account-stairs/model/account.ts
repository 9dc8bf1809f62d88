import { isDay } from '../../../i18n/day.ts';
import { find, type Finding, type Mark, type Marks, type Rules } from './standing.ts';

/** What was seen up to a day, `2026-11-23`. */
export interface Look {
  on: string;
  marks: Marks;
}

/** One contact, with every look at it, the earliest first and one a day at most. */
export interface Account {
  publicBody: boolean;
  looks: readonly Look[];
}

export const newAccount: Account = { publicBody: false, looks: [] };

/** Looks that are kept; the oldest go first. */
export const mostLooks = 60;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMark = (value: unknown): value is Mark =>
  value === 'seen' || value === 'not' || value === 'unsure';

const readLook = (value: unknown): Look | null => {
  if (!isFields(value) || !isDay(value.on) || !isFields(value.marks)) return null;
  const marks = Object.entries(value.marks);
  if (!marks.every(([, mark]) => isMark(mark))) return null;
  return { on: value.on, marks: Object.fromEntries(marks) as Marks };
};

/** An account as it was kept; null when it is broken. Signs that the content no longer has are left out later. */
export const readAccount = (data: unknown): Account | null => {
  if (!isFields(data) || typeof data.publicBody !== 'boolean' || !Array.isArray(data.looks))
    return null;
  const looks = data.looks.map(readLook);
  if (looks.some((look) => look === null)) return null;
  return (looks as Look[]).reduce(withLook, { publicBody: data.publicBody, looks: [] });
};

/** The account with one look more, in place of another of the same day. */
export const withLook = (account: Account, look: Look): Account => ({
  ...account,
  looks: [...account.looks.filter(({ on }) => on !== look.on), look]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .slice(-mostLooks),
});

export const withoutLook = (account: Account, on: string): Account => ({
  ...account,
  looks: account.looks.filter((look) => look.on !== on),
});

/** What is known on a day: what was seen then, or at the last look before it. */
export const marksOn = ({ looks }: Account, on: string): Marks =>
  looks.findLast((look) => look.on <= on)?.marks ?? {};

/** The account with one sign answered on a day; the others are as they were known then. */
export const withMark = (account: Account, on: string, sign: string, mark: Mark): Account =>
  withLook(account, { on, marks: { ...marksOn(account, on), [sign]: mark } });

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** After so many days a look says little about now. */
export const oldAfter = 90;

export interface Progress {
  /** every look with what it came to, the earliest first */
  history: (Look & { finding: Finding })[];
  /** where it stands by the last look; null before the first */
  now: (Look & { finding: Finding }) | null;
  /** the day since which it has stood there without a break */
  since: string | null;
  /** the step before that; null when it has never stood elsewhere */
  before: number | null;
}

/** How an account has moved on the staircase. */
export const progressOf = (rules: Rules, { looks }: Account): Progress => {
  const history = looks.map((look) => ({ ...look, finding: find(rules, look.marks) }));
  const now = history.at(-1) ?? null;
  const last = history.findLastIndex(({ finding }) => finding.step !== now?.finding.step);
  return {
    history,
    now,
    since: history[last + 1]?.on ?? null,
    before: history[last]?.finding.step ?? null,
  };
};
