import type { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

export const rewriterWords = words(
  'letter',
  'readers',
  'finished',
  'nextReader',
  'done',
  'mistake',
  'thisOne',
  'thisIsIt',
  'notThis',
  'write',
  'onlyHere',
  'checks',
  'compare',
  'writeFirst',
  'expert',
  'point',
  'own',
  'theirs',
  'ticked',
  'notTicked',
  'inPieces',
  'throughout',
  'notThere',
  'separator',
);

export type Words = z.infer<typeof rewriterWords>;
