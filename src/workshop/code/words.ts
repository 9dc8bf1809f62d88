import { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

/** What is said where something is handed over, and where it is taken in. */
export const handWords = words(
  'title',
  'text',
  'code',
  'copy',
  'copied',
  'byHand',
  'qr',
  'qrHide',
  'qrText',
  'qrAlt',
  'qrLong',
  'file',
);

/** Why a code is not taken: see `Refusal`. */
export const refusedWords = words('none', 'long', 'course', 'newer', 'cut', 'edited', 'kind');

/** `content/ui/<locale>/workshop-codes.yaml` */
export const codesRoom = z.strictObject({ hand: handWords, refused: refusedWords });
export type CodesRoom = z.infer<typeof codesRoom>;
export type HandWords = CodesRoom['hand'];
export type RefusedWords = CodesRoom['refused'];
