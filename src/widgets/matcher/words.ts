import type { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

export const matcherWords = words(
  'choose',
  'change',
  'chooseFor',
  'usedIn',
  'kept',
  'check',
  'result',
  'retry',
  'saidMatched',
  'saidFreed',
  'saidSwapped',
);

export type Words = z.infer<typeof matcherWords>;
