import { inDigits } from './numerals.ts';

/** The mark before the decimals: `1,234.5` is written with a point, `1.234,5` with a comma. */
export type Marks = 'point' | 'comma';

/** Powers of ten. */
const scales: Record<string, number> = { 千: 3, 万: 4, 萬: 4, 百万: 6, 千万: 7, 亿: 8, 億: 8 };

const currency = '(?:人民币|rmb|cny|usd|eur|gbp|hkd|yuan|(?:us|hk)?\\$|[¥€£]|块钱|[元圆块])';
const shape = new RegExp(
  `^([+-]?)\\s*(?:${currency}\\s*)?([+-]?)\\s*([\\d.,' ]*\\d)(?:e([+-]?\\d{1,3}))?\\s*` +
    `(百万|千万|[千万萬亿億])?\\s*(${currency})?\\s*(-?)$`,
);
const bracketed = new RegExp(`^(?:${currency}\\s*)?\\((.*)\\)\\s*(?:${currency})?$`);
const digitsOf: Record<Marks, RegExp> = {
  point: /^(?:\d*|[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*|[1-9]\d{0,3}(?:,\d{4})+)(?:\.\d+)?$/,
  comma: /^(?:\d*|[1-9]\d{0,2}([.' ])\d{3}(?:\1\d{3})*)(?:,\d+)?$/,
};

/** A loss as it is said: `亏七万`, `负 3.2 万`. */
const spoken = /^\s*(?:负|亏损?)\s*(?=\d)/;

/** Most cells of a table are words: they are known without a closer look. */
const possible =
  /^[\d\s.,'+\-()\w¥$€£元圆块钱人民币百千万萬亿億。\u2010-\u2014\u2212\uFF00-\uFFEF]{1,60}$/;
const opening = /^(rmb|cny|usd|eur|gbp|hkd|yuan|us\$|hk\$)/i;
const lettered = /rmb|cny|usd|eur|gbp|hkd|yuan|us\$|hk\$|e[+-]?\d/gi;

interface Parts {
  /** as JavaScript writes it, without a power of ten */
  digits: string;
  power: number;
  /** whether the text names what it counts: `12万`, `500元` */
  named: boolean;
}

function partsOf(written: string, marks: Marks): Parts | null {
  const text = inDigits(written).replace(spoken, '-');
  // Were the list not closed, `120¹` would become 1201.
  if (!/[\d\uFF10-\uFF19]/.test(text) || !possible.test(text)) return null;
  if (/^[a-z]/i.test(text) && !opening.test(text)) return null;
  if (/[a-z]/i.test(text) && /[a-z]/i.test(text.replace(lettered, ''))) return null;
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2212\u2010-\u2014]/g, '-')
    .replace(/(\d)。(?=\d)/g, '$1.')
    .replace(/\s/g, ' ')
    .trim();
  const loss = bracketed.exec(bare);
  const read = shape.exec((loss?.[1] ?? bare).trim());
  if (!read) return null;
  const [, before, inner, digits = '', e = '0', scale, named, after] = read;
  const signs = [before, inner, after, loss && '-'].filter(Boolean);
  if (signs.length > 1 || !digitsOf[marks].test(digits)) return null;
  const whole = digits.replace(marks === 'point' ? /[,' ]/g : /[.' ]/g, '').replace(',', '.');
  return {
    digits: signs[0] === '-' ? `-${whole}` : whole,
    power: Number(e) + (scale ? scales[scale]! : 0),
    named: Boolean(scale) || /[元圆块]/.test(named ?? ''),
  };
}

const valueOf = ({ digits, power }: Parts, less = 0): number | null => {
  const value = Number(`${digits}e${power - less}`);
  return Number.isFinite(value) ? value || 0 : null;
};

/**
 * Reads a number as people write it: `1,234.5`, `１２３`, `12万`, `二十四万`, `￥1 200`, `(500)` and `−5` for
 * a loss.
 * Null for what is not clearly one number, such as `1,23`, `5%` or `1元234`.
 */
export function readNumber(text: string, marks: Marks = 'point'): number | null {
  if (isPlain(text, marks)) return Number(text) || 0;
  const parts = partsOf(text, marks);
  return parts && valueOf(parts);
}

/** As JavaScript writes it. */
const isPlain = (text: string, marks: Marks): boolean =>
  /^-?\d{1,15}$/.test(text) || (marks === 'point' && /^-?\d{1,15}\.\d{1,15}$/.test(text));

/** Powers of ten, as English writes them behind a number. */
const said: Record<string, number> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
};
const sum = new RegExp(`^(.*\\d)\\s*(${Object.keys(said).join('|')})\\s*(${currency})?$`);

/**
 * Reads a sum as a person writes it: what `readNumber` reads, and `300k`, `2.1m`, `CNY 2.1 million`.
 * A table's cells are not read so: there `12m` may be twelve metres.
 */
export function readSum(text: string): number | null {
  const spoken = sum.exec(text.normalize('NFKC').toLowerCase().trim());
  if (!spoken) return readNumber(text);
  const [, number = '', scale = '', named = ''] = spoken;
  const parts = partsOf(number + named, 'point');
  return parts && valueOf(parts, -said[scale]!);
}

/** The power of ten in a unit: 4 for 万元 and for “10,000 yuan”. */
function powerOf(unit: string): number {
  const bare = unit.normalize('NFKC').toLowerCase();
  const scale = /百万|千万|[千万萬亿億]/.exec(bare)?.[0];
  if (scale) return scales[scale]!;
  const count = /^10*(?:,000)*(?=\D|$)/.exec(bare)?.[0].replaceAll(',', '').length;
  return count ? count - 1 : /thousand/.test(bare) ? 3 : /million/.test(bare) ? 6 : 0;
}

/** `四成五` and `百分之四十五` as they stand before a per cent sign: in digits or in numerals. */
function inPercent(text: string): string {
  const [, tenths, more] =
    /^(10|[\d一二两三四五六七八九十])成([\d一二三四五六七八九])?$/.exec(text) ?? [];
  if (!tenths) return text.replace(/^百分之/, '');
  return String(10 * Number(inDigits(tenths)) + Number(inDigits(more ?? '0')));
}

/**
 * Reads a number that counts in a unit, which may be written behind it. What names another size is
 * turned into the unit: `12万` and `120000元` are 12 in 万元, `80%` and `八成` are 80 in %.
 */
export function readAmount(amount: string, unit: string, marks: Marks = 'point'): number | null {
  if (isPlain(amount, marks)) return Number(amount) || 0;
  const text = unit.startsWith('%') ? inPercent(amount.normalize('NFKC').trim()) : amount;
  const bare = text.normalize('NFKC').trim();
  const ending = unit.normalize('NFKC').trim();
  if (ending && bare.toLowerCase().endsWith(ending.toLowerCase())) {
    const parts = partsOf(bare.slice(0, -ending.length), marks);
    if (parts) return valueOf(parts);
  }
  const parts = partsOf(text, marks);
  return parts && valueOf(parts, parts.named ? powerOf(unit) : 0);
}

/**
 * The marks with which a column of numbers is written, from all of its cells; null where it is in
 * doubt. `1.234` alone may be one or a thousand; beside `1.234,5` it is a thousand.
 *
 * @param semicolons the columns are parted by semicolons, as where decimals have a comma
 */
export function marksOf(cells: readonly string[], semicolons: boolean): Marks | null {
  const found = { point: false, comma: false, surely: false, dots: false, commas: false };
  for (const cell of cells) {
    if (!/[.,．，。]/.test(cell)) continue;
    // Thousands have three digits.
    if (/^-?\d+\.\d\d?$/.test(cell)) {
      found.point = true;
      continue;
    }
    const point = readNumber(cell, 'point');
    const comma = readNumber(cell, 'comma');
    if (point === comma) continue;
    if (comma === null) found.point = true;
    else if (point === null) {
      found.comma = true;
      found.surely ||= /[.．。].*[.,．，。]/.test(cell);
    } else if (/[.．。]/.test(cell)) found.dots = true;
    else found.commas = true;
  }
  if (found.point) return found.comma ? null : 'point';
  if (found.surely) return 'comma';
  if (found.comma) return semicolons && !found.dots && !found.commas ? 'comma' : null;
  return found.dots || (found.commas && semicolons) ? null : 'point';
}

/**
 * A number as both languages write it: 1,470 or −0.5, rounded to so many decimals. By hand, because the
 * first Intl.NumberFormat of a page takes a slow phone a tenth of a second.
 */
export function writeNumber(value: number, decimals: number): string {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals || 0;
  const [whole = '', part] = String(Math.abs(rounded)).split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

const currencySigns: readonly (readonly [RegExp, readonly string[]])[] = [
  [/hk\$|hkd|港[币元]/i, ['HKD']],
  [/us\$|usd|美元/i, ['USD']],
  [/日元|jpy|yen/i, ['JPY']],
  [/欧元|eur|€/i, ['EUR']],
  [/英镑|gbp|£/i, ['GBP']],
  [/rmb|cny|yuan|人民币|[元圆块]/i, ['CNY']],
  [/\$/, ['USD', 'HKD']],
  [/[¥￥]/, ['CNY', 'JPY']],
];

/** The currencies, by their codes, that what is written beside a sum may mean; null where nothing is. */
export const currenciesIn = (text: string): readonly string[] | null =>
  currencySigns.find(([sign]) => sign.test(text))?.[1] ?? null;
