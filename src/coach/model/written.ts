import type { Spoken } from '../schema.ts';

/** A sentence that somebody wrote has no more UTF-16 units than these. */
export const longestWritten = 200;

/** Every kind that it may be. */
export const spokenKinds: readonly Spoken[] = [
  ...(['S', 'P', 'I', 'N'] as const),
  ...(['pitch', 'close', 'rapport', 'summary', 'more', 'improper', 'none'] as const),
];

/** As what a line of a call is told apart from other sentences, by its kind. */
export const spokenAs = {
  rapport: 'rapport',
  situation: 'S',
  problem: 'P',
  implication: 'I',
  'need-payoff': 'N',
  summary: 'summary',
  pitch: 'pitch',
  proof: 'pitch',
  close: 'close',
} as const satisfies Record<string, Spoken>;

/** One line of plain text: no control signs, none that turn the direction of writing, no half of a sign. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .slice(0, longestWritten)
    .replace(/\p{Cs}/gu, '');
