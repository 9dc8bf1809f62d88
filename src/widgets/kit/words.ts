import { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

const kitWords = words(
  'stale',
  'setAside',
  'afresh',
  'right',
  'wrong',
  'noScript',
  'again',
  'start',
  'seeLesson',
  'past',
  'secondPass',
  'linkCut',
);

const styleWords = words('tiger', 'peacock', 'koala', 'owl', 'chameleon');

/** what a style profile is called */
const profileWords = words('single', 'blend', 'unclear');

/** the stages of a relationship (S42) */
const stageWords = words('acquaintance', 'engagement', 'trust', 'alliance');

/** what every activity that asks one question after the other says */
const roundWords = words(
  'single',
  'check',
  'next',
  'finish',
  'chooseFirst',
  'isRight',
  'isWrong',
  'chosen',
  'missed',
  'wronglyChosen',
  'rightlyLeft',
  'yours',
  'rightAnswer',
  'keys',
);

/** `content/ui/<locale>/kit.yaml`: what several kinds of activity say. */
export const kitRoom = z.strictObject({
  kit: kitWords,
  styles: styleWords,
  profile: profileWords,
  stages: stageWords,
  round: roundWords,
});

export type KitRoom = z.infer<typeof kitRoom>;
export type KitWords = KitRoom['kit'];
export type StyleNames = KitRoom['styles'];
export type ProfileWords = KitRoom['profile'];
export type StageNames = KitRoom['stages'];
export type RoundWords = KitRoom['round'];
