import { isWanted, preview, type Change } from '../../../backup/change.model.ts';
import { readBackup, writeBackup, type Fault } from '../../../backup/model.ts';
import { fieldOf } from '../../../account/model.ts';
import { parse } from '../../../every/model.ts';
import { splitName } from '../../../model.ts';

type Known = Exclude<Change, { state: 'set-aside' | 'unreadable' | 'newer' }>;
type Entries = Readonly<Record<string, string>>;

/** The account that a `belongs:` entry names; empty for any other, and for one that cannot be read. */
const ownerIn = (name: string, raw: unknown): string => {
  if (splitName(name)?.kind !== 'belongs' || typeof raw !== 'string') return '';
  const read = parse('belongs', raw);
  return read.state === 'ok' ? read.value.account : '';
};

/** What a `belongs:` entry speaks of: a sheet, or what a lesson left. */
const belonging = (id: string): string => {
  const [tool, lesson] = id.split('/');
  return tool === 'note' || tool === 'sentences' ? `${tool}:${lesson}` : `sheet:${id}`;
};

/** The names of what belongs to these accounts, out of all names with what is kept under them. */
function namesOf(entries: readonly (readonly [string, unknown])[], accounts: readonly string[]) {
  const names = new Set(accounts.map((id) => `account:${id}`));
  for (const [name, raw] of entries)
    if (accounts.includes(ownerIn(name, raw))) names.add(name).add(belonging(splitName(name)!.id));
  return names;
}

/**
 * One account with its sheets, as a backup that holds nothing else: “My record” takes it in as well.
 *
 * @param now every kept value by its name, as stored
 */
export function writeAccount(now: Entries, account: string, course: string, at: number): string {
  const names = namesOf(Object.entries(now), [account]);
  const own = Object.entries(now).filter(([name]) => names.has(name));
  return writeBackup(Object.fromEntries(own), course, at);
}

/** Accounts in a file, with what taking them in would change. */
export interface Brought {
  /** what they are called */
  names: string[];
  /** what is new here or newer than here */
  wanted: Known[];
  /** how much is here already */
  same: number;
  /** something in them is longer or more than what is kept, and would be shortened */
  cut: boolean;
}

const isCut = (raw: unknown): boolean => {
  const read = parse('account', String(raw));
  return read.state === 'ok' && !read.whole;
};

/** Reads accounts and their sheets out of a backup, of one account or of everything. Never throws. */
export function readAccounts(
  text: string,
  now: Readonly<Record<string, string>>,
  course: string,
): Brought | { fault: Fault | 'no-account' } {
  const backup = readBackup(text, course);
  if ('fault' in backup) return backup;
  const ids = backup.entries.flatMap(([name]) => {
    const known = splitName(name);
    return known?.kind === 'account' ? [known.id] : [];
  });
  const names = namesOf(backup.entries, ids);
  const entries = backup.entries.filter(([name]) => names.has(name));
  const changes = preview(now, { ...backup, entries });
  const known = changes.filter((one): one is Known => 'kind' in one);
  const called = known.flatMap((one) =>
    one.kind === 'account' ? [fieldOf(one.after, 'name').trim()] : [],
  );
  if (called.length === 0)
    return { fault: changes.some(({ state }) => state === 'newer') ? 'newer' : 'no-account' };
  const wanted = known.filter(isWanted);
  const cut = entries.some(
    ([name, raw]) =>
      wanted.some((one) => one.name === name && one.kind === 'account') && isCut(raw),
  );
  return { names: called, wanted, same: known.length - wanted.length, cut };
}
