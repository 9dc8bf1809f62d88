import { restore, stored } from '../../../me/store.ts';
import { readAccounts, type Brought } from '../model/brought.ts';

/** What a text holds of accounts, compared with what is here. */
export const look = (text: string, course: string): ReturnType<typeof readAccounts> =>
  readAccounts(text, stored(), course);

/** Takes in what is new; false when it could not be kept beyond this visit. */
export const takeIn = ({ wanted }: Brought): boolean =>
  wanted.map(({ kind, id, after }) => restore(kind, id, after as never)).every(Boolean);
