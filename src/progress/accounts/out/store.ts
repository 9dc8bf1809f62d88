import { stored } from '../../me/store.ts';
import { writeAccount } from './model/backup.ts';

/** The text of a backup of one account and of what belongs to it, as they are now. */
export const accountBackup = (account: string, course: string): string =>
  writeAccount(stored(), account, course, Date.now());
