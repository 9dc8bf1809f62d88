import { readNumber, writeNumber } from '../../../i18n/number.ts';

/** A sum of money in hundredths of its currency (fen, cents): an integer, so that none is ever lost. */
export type Cents = number;

/** The most that one weight may weigh: a thousand of them for ten years still add up exactly. */
export const mostCents: Cents = 5e10;

export type MoneyFault = 'Empty' | 'NoNumber' | 'Negative' | 'Zero' | 'TooMuch';

/**
 * A sum as people type it: `12万`, `１２，０００`, `1,234.5`. Half a cent is rounded.
 * @returns the sum in cents, or why it was refused
 */
export function readMoney(text: string): { cents: Cents } | { fault: MoneyFault } {
  if (!text.trim()) return { fault: 'Empty' };
  const number = readNumber(text);
  if (number === null) return { fault: /e\d{3}|\d{40}/i.test(text) ? 'TooMuch' : 'NoNumber' };
  if (number < 0) return { fault: 'Negative' };
  if (number * 100 > mostCents) return { fault: 'TooMuch' };
  return { cents: Math.round(number * 100) };
}

/** Cents as both languages write a sum: `30,000` or `1,234.50`. */
export function writeMoney(cents: Cents): string {
  const written = writeNumber(cents / 100, 2);
  return /\.\d$/.test(written) ? `${written}0` : written;
}

/** What a step up or down changes: a tenth of the leading place, at least one whole unit. */
export const stepOf = (cents: Cents): Cents =>
  Math.max(100, 10 ** Math.floor(Math.log10(Math.max(cents, 1000))) / 10);
