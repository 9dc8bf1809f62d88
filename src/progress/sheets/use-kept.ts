import { useRef, useState } from 'preact/hooks';
import { dropSheet, newSheetId, saveSheet } from './store.ts';
import { useSheets } from './use-sheets.ts';

export interface Kept<T> {
  id: string;
  name: string;
  /** null when what was kept cannot be read */
  value: T | null;
}

/** What of a sheet a change concerns; null where there is none. */
type State = { name: string; data: unknown } | null;

const alike = (a: State, b: State): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What the learner keeps of one tool, read by the tool's own model, with undo for as long as the page is open.
 *
 * @param read gives null for what is broken
 */
export function useKept<T>(tool: string, read: (data: unknown) => T | null) {
  const sheets = useSheets(tool);
  const past = useRef<{ id: string; before: State; after: State }[]>([]);
  const writing = useRef('');
  const [undoable, setUndoable] = useState(false);

  const stateOf = (id: string): State => {
    const sheet = sheets?.find((one) => one.id === id);
    return sheet ? { name: sheet.name, data: sheet.data } : null;
  };
  const keep = (id: string, state: State): void => {
    if (state) saveSheet(tool, id, state);
    else dropSheet(tool, id);
  };
  const change = (id: string, after: State, field = ''): void => {
    // What is typed into one field is one change.
    const last = past.current.at(-1);
    const place = field && `${id} ${field}`;
    if (place && writing.current === place && last) last.after = after;
    else past.current.push({ id, before: stateOf(id), after });
    writing.current = place;
    setUndoable(true);
    keep(id, after);
  };
  /** `field` names what is being typed into */
  const put = (id: string, name: string, value: T, field?: string): void =>
    change(id, { name, data: value }, field);

  return {
    /** undefined until they were read */
    kept: sheets?.map(({ id, name, data }): Kept<T> => ({ id, name, value: read(data) })),
    put,
    add: (name: string, value: T): string => {
      const id = newSheetId();
      put(id, name, value);
      return id;
    },
    drop: (id: string): void => change(id, null),
    undoable,
    /**
     * Takes this page's last change back, unless another tab has changed the same sheet since.
     * @returns what it concerned, and whether it was taken back; null when there is nothing to undo
     */
    undo: (): { id: string; done: boolean } | null => {
      const last = past.current.pop();
      writing.current = '';
      setUndoable(past.current.length > 0);
      if (!last) return null;
      const done = alike(stateOf(last.id), last.after);
      if (done) keep(last.id, last.before);
      return { id: last.id, done };
    },
  };
}
