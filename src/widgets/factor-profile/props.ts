import type { Words } from './words.ts';

/** What the page itself says before the factors have come. */
export type StartWords = Pick<Words, 'empty' | 'example' | 'addFirst'>;

/** The account that the learner begins with. */
export type First = 'example' | 'own';
