import { useEffect, useState } from 'preact/hooks';
import type { Kind, Values } from '../../model.ts';
import { mondayRule } from '../../monday/model.ts';
import { noteRule } from '../../note/model.ts';
import { sentencesRule } from '../../sentences/model.ts';
import { $entry, $names, know } from '../../store.ts';
import { useBrowserAtom } from '../../use-progress.ts';

know({ monday: mondayRule, note: noteRule, sentences: sentencesRule });

/** The names of everything that is kept; undefined until they were read. */
export const useNames = (): readonly string[] | undefined =>
  useBrowserAtom<readonly string[] | undefined>($names, undefined);

/** One kept thing, at once: what is drawn after the names were read is drawn in the browser alone. */
export function useEntryNow<K extends Kind>(kind: K, id: string): Values[K] | null {
  const [value, setValue] = useState(() => $entry(kind, id).get());
  useEffect(
    () => $entry(kind, id).subscribe((next) => setValue(next as Values[K] | null)),
    [kind, id],
  );
  return value;
}
