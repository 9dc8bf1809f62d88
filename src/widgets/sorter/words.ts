import type { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

export const sorterWords = words(
  'hand',
  'left',
  'putInto',
  'keys',
  'later',
  'undo',
  'empty',
  'moveTo',
  'takeBack',
  'kept',
  'allPlaced',
  'check',
  'result',
  'retry',
  'facts',
  'separator',
  'saidPlaced',
  'saidBack',
  'saidLater',
  'saidUndone',
);

export type Words = z.infer<typeof sorterWords>;
