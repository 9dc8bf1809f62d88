import MiniSearch from 'minisearch';
import type { Entry, Index } from './entry.ts';
import { foldOf, isChinese, pairsOf } from './fold.ts';

export interface Found extends Entry {
  /** the words and pairs of characters by which it was found, folded */
  terms: string[];
}

export type Search = (query: string) => Found[];

/** Best first; what holds all of a query, and where nothing does, what holds part of it. */
export async function searchOf({ entries, traditional }: Index): Promise<Search> {
  const fold = foldOf(traditional);
  const engine = new MiniSearch({
    fields: ['title', 'keys', 'path', 'text'],
    tokenize: pairsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, keys: 4, path: 0.5 },
      prefix: (term) => !isChinese(term),
      fuzzy: (term) => /^[a-z]{6,}$/.test(term) && 0.2,
    },
  });
  // A little at a time: a phone goes on answering meanwhile.
  await engine.addAllAsync(
    entries.map(({ title, path, text, keys = [] }, id) => ({
      id,
      title: fold(title),
      keys: fold(keys.join(' ')),
      path: fold(path),
      text: fold(text),
    })),
    { chunkSize: 20 },
  );
  return (query) => {
    const find = (combineWith: 'AND' | 'OR') => engine.search(fold(query), { combineWith });
    const whole = find('AND');
    return (whole.length > 0 ? whole : find('OR')).map(({ id, terms }) => ({
      ...entries[id as number]!,
      terms,
    }));
  };
}
