/** What takes an account out of this browser and back in: a backup of it and of what belongs to it. */
import { restore, stored } from '../../me/store.ts';
import { readAccounts, writeAccount, type Brought } from './model/backup.ts';

/** The text of a backup of one account, as it is now. */
export const accountBackup = (account: string, course: string): string =>
  writeAccount(stored(), account, course, Date.now());

/** What a text holds of accounts, compared with what is here. */
export const look = (text: string, course: string): ReturnType<typeof readAccounts> =>
  readAccounts(text, stored(), course);

/** Takes in what is new; false when it could not be kept beyond this visit. */
export const takeIn = ({ wanted }: Brought): boolean =>
  wanted.map(({ kind, id, after }) => restore(kind, id, after as never)).every(Boolean);
