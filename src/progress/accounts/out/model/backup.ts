import { writeBackup } from '../../../backup/model.ts';
import { commonRules, parseBy, splitName } from '../../../model.ts';

type Entries = Readonly<Record<string, string>>;

/** The account that a `belongs:` entry names; empty for any other, and for one that cannot be read. */
const ownerIn = (name: string, raw: unknown): string => {
  if (splitName(name)?.kind !== 'belongs' || typeof raw !== 'string') return '';
  const read = parseBy(commonRules.belongs, raw);
  return read.state === 'ok' ? read.value.account : '';
};

/** What a `belongs:` entry speaks of: a sheet, or what a lesson left. */
const belonging = (id: string): string => {
  const [tool, lesson] = id.split('/');
  return tool === 'note' || tool === 'sentences' ? `${tool}:${lesson}` : `sheet:${id}`;
};

/** The names of what belongs to these accounts, out of all names with what is kept under them. */
export function namesOf(
  entries: readonly (readonly [string, unknown])[],
  accounts: readonly string[],
) {
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
