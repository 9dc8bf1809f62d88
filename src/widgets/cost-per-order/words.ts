import { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

const figures = words('pursuit', 'tries', 'care', 'orders');

export const costPerOrderWords = z.strictObject({
  figures,
  /** what is asked for */
  asks: figures,
  units: words('money', 'days'),
  /** a sum in each of the units */
  sums: words('money', 'days'),
  /** a number that can be typed: for a cost in each of the units, and for a count */
  examples: words('money', 'days', 'count'),
  faults: words('NoNumber', 'NotPositive', 'BelowOne', 'TooMuch', 'UpsideDown'),
  sheet: words(
    'sheets',
    'empty',
    'example',
    'addFirst',
    'add',
    'most',
    'undo',
    'notUndone',
    'print',
    'name',
    'unnamed',
    'unit',
    'low',
    'high',
    'exact',
    'result',
    'missing',
    'fresh',
    'existing',
    'range',
    'few',
    'many',
    'dearer',
    'dearest',
    'cheaper',
    'cheapest',
    'open',
    'same',
    'ask',
    'asked',
    'howto',
    'remove',
    'broken',
    'saidAdded',
    'saidRemoved',
    'saidUndone',
    'times',
    'save',
    'csv',
    'fileName',
    'noDownload',
    'fileText',
  ),
});

export type Words = z.infer<typeof costPerOrderWords>;
