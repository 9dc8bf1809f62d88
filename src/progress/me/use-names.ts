import { $names } from '../store.ts';
import { useBrowserAtom } from '../use-progress.ts';

/** The names of everything that is kept; undefined until they were read. */
export const useNames = (): readonly string[] | undefined =>
  useBrowserAtom<readonly string[] | undefined>(() => $names, undefined);
