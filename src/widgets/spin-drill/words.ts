import type { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

export const spinDrillWords = words(
  'rule',
  'loading',
  'situation',
  'problem',
  'implication',
  'need-payoff',
  'none',
  'place',
  'said',
  'say',
  'choose',
  'keys',
  'is',
  'butGiven',
  'next',
  'finish',
  'stop',
  'resume',
  'standing',
  'sureOf',
  'left',
  'sure',
  'notSure',
  'noneConfused',
  'confused',
  'pair',
  'times',
  'tell',
  'both',
  'wrongOnes',
  'separator',
);

export type Words = z.infer<typeof spinDrillWords>;
