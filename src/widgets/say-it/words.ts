import { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

/** what each kind of sentence is called */
const kinds = words(
  'S',
  'P',
  'I',
  'N',
  'pitch',
  'close',
  'rapport',
  'summary',
  'more',
  'improper',
  'none',
);

export const sayItWords = words(
  'rule',
  'loading',
  'place',
  'sells',
  'said',
  'wanted',
  'field',
  'send',
  'left',
  'skip',
  'yours',
  'readAs',
  'unsure',
  'repeats',
  'little',
  'because',
  'whole',
  'separator',
  'does',
  'isNot',
  'disagree',
  'doubted',
  'another',
  'example',
  'next',
  'finish',
  'stop',
  'sum',
  'sumText',
  'noneYet',
  'keep',
  'kept',
  'doubts',
  'doubtsText',
  'goOn',
  'print',
).extend({ kinds });

export type Words = z.infer<typeof sayItWords>;
