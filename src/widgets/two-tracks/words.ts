import type { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

export const twoTracksWords = words(
  'rule',
  'place',
  'buyer',
  'seller',
  'askBuyer',
  'askSeller',
  'placeBoth',
  'bothRight',
  'oneRight',
  'noneRight',
  'abreast',
  'buyerAhead',
  'sellerAhead',
  'isAt',
  'butGiven',
  'act',
  'nextCase',
  'result',
  'eachTrack',
  'buyerTooFar',
  'buyerTooNear',
  'sellerTooFar',
  'sellerTooNear',
  'again',
);

export type Words = z.infer<typeof twoTracksWords>;
