import { compareNotes, editedNote, mergeNotes, readNote, type Note } from '../note/model.ts';
import { compare, isFields, type Fields, type Read } from '../read/model.ts';

/** One of a lesson's sentences: the learner's own wording, where the first text says something. */
export interface Saying extends Note {
  /** without a wording of one's own: to be said as the course says it */
  keep: boolean;
}

/** The sentences of a lesson that the learner changed or kept, by their ids. */
export interface Sentences {
  own: Record<string, Saying>;
}

const isId = (id: string): boolean => /^[a-z0-9-]{1,120}$/.test(id);

// In one order, so that two that say the same are written the same.
const inOrder = (entries: [string, Saying][]): Sentences => ({
  own: Object.fromEntries(entries.sort(([a], [b]) => compare(a, b))),
});

const readSaying = (value: unknown): Read<Saying> | null => {
  const note = isFields(value) ? readNote(value) : null;
  if (!note) return null;
  const { keep } = value as Fields;
  return {
    value: { ...note.value, keep: keep === true },
    whole: note.whole && typeof keep === 'boolean',
  };
};

export const readSentences = (fields: Fields): Read<Sentences> | null => {
  if (!isFields(fields.own)) return null;
  const read = Object.entries(fields.own).map(
    ([id, value]) => [id, isId(id) ? readSaying(value) : null] as const,
  );
  const known = read.flatMap(([id, saying]) => (saying ? [[id, saying] as const] : []));
  if (known.length === 0 && read.length > 0) return null;
  return {
    value: inOrder(known.map(([id, { value }]) => [id, value])),
    whole: known.length === read.length && known.every(([, { whole }]) => whole),
  };
};

const mergeSayings = (a: Saying, b: Saying): Saying => {
  const order = compareNotes(a, b);
  const keep = order === 0 ? a.keep || b.keep : (order > 0 ? a : b).keep;
  return { ...mergeNotes(a, b), keep };
};

/** Both tabs' sentences; where they worded the same one differently, the later text comes first. */
export const mergeSentences = (a: Sentences, b: Sentences): Sentences => {
  const ids = new Set([...Object.keys(a.own), ...Object.keys(b.own)]);
  return inOrder(
    [...ids].map((id) => {
      const [one, other] = [a.own[id], b.own[id]];
      return [id, one && other ? mergeSayings(one, other) : (one ?? other)!];
    }),
  );
};

export const sentencesRule = { read: readSentences, merge: mergeSentences };

/** A lesson's sentences after an edit of one of them: see `editedNote`. */
export const withSaying = (
  now: Sentences | null,
  id: string,
  edit: { at: number; texts: readonly string[]; seen: readonly string[]; keep: boolean },
): Sentences => {
  const { [id]: before = null, ...others } = now?.own ?? {};
  const saying = { ...editedNote(before, edit), keep: edit.keep };
  return inOrder([...Object.entries(others), [id, saying]]);
};

/** The learner's own wording; empty where the course's stands. */
export const ownWords = (saying: Saying | undefined): string => saying?.texts[0]?.trim() ?? '';

/** Whether the learner made a sentence the own one: by wording it, or by keeping it as it is. */
export const isOwn = (saying: Saying | undefined): boolean =>
  ownWords(saying) !== '' || (saying?.keep ?? false);
