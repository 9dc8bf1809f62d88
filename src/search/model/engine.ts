import MiniSearch from 'minisearch';
import type { Entry, Index } from './entry.ts';
import { foldOf, isChinese, pairsOf } from './fold.ts';

export interface Found extends Entry {
  /** the words and pairs of characters by which it was found, folded */
  terms: string[];
}

export type Search = (query: string) => Found[];

/** A slip in a longer word. */
const slip = (term: string) => /^[a-z]{6,}$/.test(term) && 0.2;

/** Best first; what holds all of a query, and where nothing does, part of it, or nearly so. */
export async function searchOf({ entries, traditional }: Index): Promise<Search> {
  const fold = foldOf(traditional);
  const engine = new MiniSearch<Entry & { id: number }>({
    fields: ['title', 'keys', 'path', 'text'],
    extractField: (entry, field) => {
      const value = entry[field as keyof typeof entry] ?? '';
      return field === 'id' ? value : fold([value].flat().join(' '));
    },
    tokenize: pairsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, keys: 4, path: 0.5 },
      prefix: (term) => !isChinese(term),
    },
  });
  // A little at a time: a phone goes on answering meanwhile.
  await engine.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: 8 },
  );
  return (query) => {
    const folded = fold(query);
    const whole = engine.search(folded, { combineWith: 'AND' });
    const found = whole.length > 0 ? whole : engine.search(folded, { fuzzy: slip });
    return found.map(({ id, terms }) => ({ ...entries[id as number]!, terms }));
  };
}
