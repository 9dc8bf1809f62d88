import { currenciesIn } from '../../../../i18n/number.ts';
import { readMoney, writeMoney, type Cents, type MoneyFault } from '../../model/money.ts';
import type { Currency } from '../../model/sentences.ts';
import { longestFrom, longestLabel, type Weight } from './deal.ts';

/** A weight as it is typed. */
export interface Typed {
  label: string;
  estimated: boolean;
  sum: string;
  low: string;
  high: string;
  yearly: boolean;
  from: string;
}

export type Field = 'label' | 'sum' | 'low' | 'high';
export type Fault = MoneyFault | 'Label' | 'UpsideDown' | 'Same' | 'Currency';

export const blank: Typed = {
  label: '',
  estimated: false,
  sum: '',
  low: '',
  high: '',
  yearly: true,
  from: '',
};

export const typedOf = ({ label, low, high, yearly, from }: Weight): Typed => ({
  label,
  estimated: low !== high,
  sum: low === high ? writeMoney(low) : '',
  low: writeMoney(low),
  high: writeMoney(high),
  yearly,
  from,
});

/** Whether a sum is written in another currency than the deal's. */
const isForeign = (text: string, currency: Currency): boolean =>
  !(currenciesIn(text) ?? [currency]).includes(currency);

/** The weight that was typed, or the first field that cannot be used and why. */
export function readForm(
  typed: Typed,
  currency: Currency,
): { weight: Omit<Weight, 'id' | 'pan'> } | { field: Field; fault: Fault } {
  const label = typed.label.trim().slice(0, longestLabel);
  if (!label) return { field: 'label', fault: 'Label' };
  const sums: Cents[] = [];
  for (const field of typed.estimated ? (['low', 'high'] as const) : (['sum'] as const)) {
    const read = readMoney(typed[field]);
    if (isForeign(typed[field], currency)) return { field, fault: 'Currency' };
    if ('fault' in read) return { field, fault: read.fault };
    sums.push(read.cents);
  }
  const [low = 0, high = low] = sums;
  if (low > high) return { field: 'low', fault: 'UpsideDown' };
  if (high === 0) return { field: typed.estimated ? 'high' : 'sum', fault: 'Zero' };
  if (typed.estimated && low === high) return { field: 'high', fault: 'Same' };
  const from = typed.from.trim().slice(0, longestFrom);
  return { weight: { label, low, high, yearly: typed.yearly, from } };
}
