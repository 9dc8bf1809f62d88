import type { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

export const quizWords = words(
  'rule',
  'place',
  'several',
  'order',
  'number',
  'unreadable',
  'yourNumber',
  'placed',
  'found',
  'belongs',
  'up',
  'down',
  'moved',
  'result',
  'passed',
  'missing',
  'again',
);

export type Words = z.infer<typeof quizWords>;
