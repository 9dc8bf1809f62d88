import { useEffect, useRef, useState } from 'preact/hooks';

/** Where a text is kept that may be written in several tabs at once. */
export interface Kept {
  /** the text itself, and what other tabs wrote */
  texts(): readonly string[];
  /** @param seen the texts that were kept when the edit began */
  save(texts: string[], seen: string[]): boolean;
  watch(told: () => void): () => void;
}

/** So long after the last key a note is saved. */
const pause = 300;

interface Shown {
  text: string;
  /** what other tabs wrote */
  others: string[];
  /** false until the kept note was read */
  ready: boolean;
  /** the text lies in the storage as it stands */
  saved: boolean;
}

interface NoteState extends Shown {
  edit(text: string): void;
  /** Saves now what was typed last. */
  flush(): void;
  /** Adds another tab's text to the note, or deletes it. */
  join(other: string): void;
  remove(other: string): void;
}

/**
 * A text while it is being written, perhaps in two tabs at once.
 *
 * @param id names the place where it is kept
 */
export function useNote(id: string, place: Kept): NoteState {
  const [state, setState] = useState<Shown>({ text: '', others: [], ready: false, saved: false });
  // What the field held when it was last read or saved, and what was typed since.
  const base = useRef<string | null>(null);
  const typed = useRef<string | null>(null);
  const timer = useRef(0);

  const kept = (): string[] => [...place.texts()];
  const others = (): string[] => kept().filter((text) => text.trim() && text !== base.current);

  const show = (saved: boolean): void => {
    const texts = kept();
    // The field keeps its own words as long as they are kept anywhere.
    if (typed.current === null && (base.current === null || !texts.includes(base.current)))
      base.current = texts[0] ?? '';
    const text = typed.current ?? base.current ?? '';
    setState({ text, others: others(), ready: true, saved });
  };

  const save = (text: string, beside: string[]): void => {
    clearTimeout(timer.current);
    const seen = kept();
    base.current = text;
    typed.current = null;
    show(place.save([text, ...beside], seen));
  };

  const flush = (): void => {
    if (typed.current !== null) save(typed.current, others());
  };

  useEffect(() => {
    const leave = place.watch(() => show(false));
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      leave();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [id]);

  return {
    ...state,
    flush,
    edit: (text) => {
      typed.current = text;
      show(false);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, pause);
    },
    join: (other) => {
      const rest = others().filter((text) => text !== other);
      save([state.text, other].filter((text) => text.trim()).join('\n'), rest);
    },
    remove: (other) =>
      save(
        state.text,
        others().filter((text) => text !== other),
      ),
  };
}
