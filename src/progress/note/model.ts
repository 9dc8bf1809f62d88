import { compare, isTime, type Fields, type Read } from '../read/model.ts';

/** The learner's own words on a lesson. Two tabs that wrote different things leave two texts. */
export interface Note {
  at: number;
  texts: string[];
}

export const readNote = (value: Fields): Read<Note> | null => {
  if (!Array.isArray(value.texts)) return null;
  const texts = value.texts.filter((text) => typeof text === 'string');
  if (texts.length === 0 && value.texts.length > 0) return null;
  const at = isTime(value.at) ? value.at : 0;
  return {
    value: noteOf(at, texts),
    whole: at === value.at && texts.length === value.texts.length,
  };
};

/** The first text is the one in the note's field; the others follow in an order of their own. */
export const noteOf = (at: number, [main = '', ...others]: readonly string[]): Note => ({
  at,
  texts: [main, ...[...new Set(others)].filter((text) => text.trim() && text !== main).sort()],
});

/** Above 0 where `a` is the younger. */
export const compareNotes = (a: Note, b: Note): number =>
  a.at - b.at || compare(a.texts[0] ?? '', b.texts[0] ?? '');

export const mergeNotes = (a: Note, b: Note): Note => {
  const [younger, older] = compareNotes(a, b) >= 0 ? [a, b] : [b, a];
  return noteOf(younger.at, [...younger.texts, ...older.texts]);
};

export const noteRule = { read: readNote, merge: mergeNotes };

/**
 * The note after an edit.
 *
 * @param now what is kept at this moment
 * @param seen what was kept when the edit began; texts that came since then are kept beside the edit
 */
export const editedNote = (
  now: Note | null,
  edit: { at: number; texts: readonly string[]; seen: readonly string[] },
): Note =>
  noteOf(edit.at, [
    ...(edit.texts.length > 0 ? edit.texts : ['']),
    ...(now?.texts ?? []).filter((text) => !edit.seen.includes(text)),
  ]);
