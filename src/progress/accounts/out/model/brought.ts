import { isWanted, preview, type Change } from '../../../backup/change.model.ts';
import { readBackup, type Fault } from '../../../backup/model.ts';
import { accountRule, fieldOf } from '../../../account/model.ts';
import { parseBy, splitName } from '../../../model.ts';
import { namesOf } from './backup.ts';

type Known = Exclude<Change, { state: 'set-aside' | 'unreadable' | 'newer' }>;

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
  const read = parseBy(accountRule, String(raw));
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
