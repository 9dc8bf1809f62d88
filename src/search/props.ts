import type { Group } from './model/entry.ts';

/** What the search says once its index has come. */
export type SearchWords = Record<Group | 'empty' | 'none' | 'count' | 'first', string>;
