import { useRef, useState } from 'preact/hooks';
import { useSheets } from '../../progress/sheets/use-sheets.ts';
import { dropSheet, newSheetId, saveSheet } from '../../progress/sheets/store.ts';
import { readAccount, type Account } from './model/account.ts';

const tool = 'account-stairs';

export interface Kept {
  id: string;
  name: string;
  /** null when what was kept cannot be read */
  account: Account | null;
}

/** The learner's accounts, kept as sheets, with undo for as long as the page is open. */
export function useAccounts() {
  const sheets = useSheets(tool);
  const past = useRef<{ id: string; before: { name: string; data: unknown } | null }[]>([]);
  const naming = useRef('');
  const [undoable, setUndoable] = useState(false);

  const remember = (id: string): void => {
    const sheet = sheets?.find((one) => one.id === id);
    past.current.push({ id, before: sheet ? { name: sheet.name, data: sheet.data } : null });
    setUndoable(true);
  };
  const put = (id: string, name: string, account: Account, typing = false): void => {
    // What is typed into a name is one change.
    if (!typing || naming.current !== id) remember(id);
    naming.current = typing ? id : '';
    saveSheet(tool, id, { name, data: account });
  };

  return {
    /** undefined until they were read */
    accounts: sheets?.map(({ id, name, data }): Kept => ({ id, name, account: readAccount(data) })),
    put,
    add: (name: string, account: Account): string => {
      const id = newSheetId();
      put(id, name, account);
      return id;
    },
    drop: (id: string): void => {
      remember(id);
      naming.current = '';
      dropSheet(tool, id);
    },
    undoable,
    /** Takes the last change back; the id of what it concerned. */
    undo: (): string | undefined => {
      const last = past.current.pop();
      naming.current = '';
      setUndoable(past.current.length > 0);
      if (last?.before) saveSheet(tool, last.id, last.before);
      else if (last) dropSheet(tool, last.id);
      return last?.id;
    },
  };
}
