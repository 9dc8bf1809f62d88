import type { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

export const writeFirstWords = words(
  'onlyHere',
  'show',
  'writeSome',
  'someEmpty',
  'leftEmpty',
  'separator',
  'worked',
  'often',
  'shown',
  'print',
);

export type Words = z.infer<typeof writeFirstWords>;
