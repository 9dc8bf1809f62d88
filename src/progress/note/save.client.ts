import type { Progress } from '../entries/store.ts';
import { know, page } from '../store.ts';
import { editedNote, noteRule } from './model.ts';

know({ note: noteRule });

/** The notes of one progress: of the page's own, or of a tab in a test. */
export const notesOf = (progress: Pick<Progress, 'keep'>) => ({
  saveNote: (lesson: string, texts: string[], seen: string[]): boolean =>
    progress.keep('note', lesson, (now) => editedNote(now, { at: Date.now(), texts, seen })),
});

/**
 * Keeps a lesson's note; false: for this visit only.
 *
 * @param texts the first is the note itself, others were written in other tabs
 * @param seen the texts that were kept when the edit began; others that came since are kept as well
 */
export const saveNote: ReturnType<typeof notesOf>['saveNote'] = (...of) =>
  notesOf(page()).saveNote(...of);
