import type { Words } from './words.ts';

/** What the page itself says before the factors have come. */
export type StartWords = Pick<Words, 'empty' | 'example' | 'addFirst'>;
