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

/** What of a sheet a change concerns; null where there is none. */
type State = { name: string; data: unknown } | null;

const alike = (a: State, b: State): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The learner's accounts, kept as sheets, with undo for as long as the page is open. */
export function useAccounts() {
  const sheets = useSheets(tool);
  const past = useRef<{ id: string; before: State; after: State }[]>([]);
  const naming = useRef('');
  const [undoable, setUndoable] = useState(false);

  const stateOf = (id: string): State => {
    const sheet = sheets?.find((one) => one.id === id);
    return sheet ? { name: sheet.name, data: sheet.data } : null;
  };
  const change = (id: string, after: State, typing = false): void => {
    // What is typed into a name is one change.
    const last = past.current.at(-1);
    if (typing && naming.current === id && last) last.after = after;
    else past.current.push({ id, before: stateOf(id), after });
    naming.current = typing ? id : '';
    setUndoable(true);
    keep(id, after);
  };
  const keep = (id: string, state: State): void => {
    if (state) saveSheet(tool, id, state);
    else dropSheet(tool, id);
  };
  const put = (id: string, name: string, account: Account, typing = false): void =>
    change(id, { name, data: account }, typing);

  return {
    /** undefined until they were read */
    accounts: sheets?.map(({ id, name, data }): Kept => ({ id, name, account: readAccount(data) })),
    put,
    add: (name: string, account: Account): string => {
      const id = newSheetId();
      put(id, name, account);
      return id;
    },
    drop: (id: string): void => change(id, null),
    undoable,
    /**
     * Takes this page's last change back, unless another tab has changed the same account since.
     * @returns what it concerned, and whether it was taken back; null when there is nothing to undo
     */
    undo: (): { id: string; done: boolean } | null => {
      const last = past.current.pop();
      naming.current = '';
      setUndoable(past.current.length > 0);
      if (!last) return null;
      const done = alike(stateOf(last.id), last.after);
      if (done) keep(last.id, last.before);
      return { id: last.id, done };
    },
  };
}
