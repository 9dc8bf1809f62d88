import type { Signs } from './asset.ts';
import { isHan } from './text.ts';

/** A number as it was said, in digits or in words, and what stands right behind it: mostly its measure. */
export interface Count {
  value: number;
  of: string;
}

const token =
  /\p{Script=Han}|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/** A number of which some words were read: of “36 thousand 4” the sum is 36,000, the digit 4, the scale 1,000. */
interface Begun {
  sum: number;
  digit: number | null;
  scale: number;
  /** the digit stands right behind a scale, as Chinese has it: a tenth of that is meant */
  short: boolean;
}

const nothing: Begun = { sum: 0, digit: null, scale: 1, short: false };

const ended = ({ sum, digit, scale, short }: Begun): number =>
  sum + (digit ?? 0) * (short ? scale / 10 : 1);

const scaled = ({ sum, digit, scale: last }: Begun, scale: number): Begun => ({
  sum: sum > 0 && scale > last ? (sum + (digit ?? 0)) * scale : sum + (digit ?? 1) * scale,
  digit: null,
  scale,
  short: false,
});

/** “Forty” and “eight” are one number, “two” and “three” are two. */
const joins = ({ digit }: Begun, value: number): boolean =>
  digit === null || (digit >= 20 && digit % 10 === 0 && value > 0 && value < 10);

/** Somebody may type “constructor”. */
const own = (values: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(values, word) ? values[word] : undefined;

/** Every number of a text, in order; never throws. */
export function numbersIn(text: string, { digits, scales }: Signs['numbers']): Count[] {
  const counts: Count[] = [];
  let now: Begun | null = null;
  const end = (of: string): void => {
    if (now) counts.push({ value: ended(now), of });
    now = null;
  };
  for (const one of text.normalize('NFKC').toLowerCase().match(token) ?? []) {
    const value = /^\d/.test(one) ? Number(one.replaceAll(',', '')) : own(digits, one);
    const scale = own(scales, one);
    if (value !== undefined) {
      if (now && !joins(now, value)) end(one);
      const before: Begun = now ?? nothing;
      const short = before.digit === null && before.scale > 10 && isHan(one) && value > 0;
      now = { ...before, digit: (before.digit ?? 0) + value, short };
    } else if (scale !== undefined && (now || isHan(one))) now = scaled(now ?? nothing, scale);
    else end(one);
  }
  end('');
  return counts;
}
