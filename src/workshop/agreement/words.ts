import { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

/** `content/ui/<locale>/workshop-calibrate.yaml` */
export const calibrateRoom = z.strictObject({
  calibrate: words(
    'title',
    'lead',
    'noScript',
    'choose',
    'observer',
    'optional',
    'place',
    'seller',
    'customer',
    'compare',
    'left',
    'again',
    'against',
    'kappa',
    'kappaNone',
    'meaning',
    'good',
    'middling',
    'weak',
    'none',
    'differences',
    'noDifferences',
    'sentence',
    'you',
    'expert',
    'why',
    'other',
    'otherText',
    'otherField',
    'otherTake',
    'otherTaken',
    'otherSame',
    'otherElse',
    'pairs',
    'nobody',
    'remove',
    'unsaved',
    'unread',
    'newer',
  ),
});
export type CalibrateRoom = z.infer<typeof calibrateRoom>;
export type CalibrateWords = CalibrateRoom['calibrate'];
