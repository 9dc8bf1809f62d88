import { words } from './words.schema.ts';

export const kitWords = words(
  'stale',
  'right',
  'wrong',
  'noScript',
  'again',
  'start',
  'seeLesson',
  'past',
);

export const styleWords = words('tiger', 'peacock', 'koala', 'owl', 'chameleon');

/** the stages of a relationship (S42) */
export const stageWords = words('acquaintance', 'engagement', 'trust', 'alliance');
