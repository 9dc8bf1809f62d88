import { readNumber, writeNumber } from '../../i18n/number.ts';

/** What one pursuit costs, how many it takes to win one; a year's care of a customer, and its orders a year. */
export const figures = ['pursuit', 'tries', 'care', 'orders'] as const;
export type Figure = (typeof figures)[number];
export const units = ['money', 'days'] as const;
export type Unit = (typeof units)[number];

/** A figure as it is typed: the least and the most. One of them alone is a figure that is sure. */
export interface Typed {
  low: string;
  high: string;
}

export interface Costs {
  unit: Unit;
  figures: Readonly<Record<Figure, Typed>>;
}

export interface Range {
  low: number;
  high: number;
}

export const mostSheets = 20;
export const longestName = 40;
export const longestFigure = 20;
const most = 1e9;

const blank: Typed = { low: '', high: '' };
export const noCosts: Costs = {
  unit: 'money',
  figures: { pursuit: blank, tries: blank, care: blank, orders: blank },
};

export const withFigure = (costs: Costs, figure: Figure, change: Partial<Typed>): Costs => ({
  ...costs,
  figures: { ...costs.figures, [figure]: { ...costs.figures[figure], ...change } },
});

export type Fault = 'NoNumber' | 'NotPositive' | 'BelowOne' | 'TooMuch' | 'UpsideDown';

function read(text: string, figure: Figure): number | Fault {
  const number = readNumber(text);
  if (number === null) return 'NoNumber';
  if (number <= 0) return 'NotPositive';
  // To win one takes pursuing that one.
  if (figure === 'tries' && number < 1) return 'BelowOne';
  return number > most ? 'TooMuch' : number;
}

/** What was typed for a figure; null while nothing was. */
export function rangeOf(figure: Figure, { low, high }: Typed): Range | Fault | null {
  const said = [low, high].filter((text) => text.trim() !== '').map((text) => read(text, figure));
  const fault = said.find((one) => typeof one === 'string');
  if (fault) return fault;
  const [first, second = first] = said as number[];
  if (first === undefined || second === undefined) return null;
  return first > second ? 'UpsideDown' : { low: first, high: second };
}

export interface Result {
  fresh: Range;
  existing: Range;
  /** how many times an order from a new customer costs what one from an existing customer does */
  ratio: Range;
  /** the figure that leaves the ratio widest open; null where all are sure */
  widest: Figure | null;
}

/** How a ratio is told: in figures, or as too small or too large for any that mean something. */
export const sizeOf = (ratio: number): 'few' | 'told' | 'many' =>
  ratio < 0.1 ? 'few' : ratio > 1000 ? 'many' : 'told';

/** A ratio as it is written: near to 1, where a decimal says which of the two is dearer, with one more. */
export const timesOf = (ratio: number): string =>
  writeNumber(ratio, ratio >= 100 ? 0 : Math.abs(ratio - 1) < 0.05 ? 2 : 1);

/** What both kinds of order cost, per order won; null until all four figures can be read. */
export function resultOf({ figures: typed }: Costs): Result | null {
  const ranges = figures.map((figure) => rangeOf(figure, typed[figure]));
  if (ranges.some((one) => one === null || typeof one === 'string')) return null;
  const [pursuit, tries, care, orders] = ranges as [Range, Range, Range, Range];
  const fresh = { low: pursuit.low * tries.low, high: pursuit.high * tries.high };
  const existing = { low: care.low / orders.high, high: care.high / orders.low };
  const spread = (ranges as Range[]).map(({ low, high }) => high / low);
  const widest = Math.max(...spread);
  return {
    fresh,
    existing,
    ratio: { low: fresh.low / existing.high, high: fresh.high / existing.low },
    widest: widest > 1 ? figures[spread.indexOf(widest)]! : null,
  };
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestFigure;

/** Costs as they were kept; null for what is none, whole or in part. Never throws. */
export function readCosts(data: unknown): Costs | null {
  if (!isFields(data) || !isFields(data.figures)) return null;
  const unit = units.find((one) => one === data.unit);
  const typed: [Figure, Typed][] = [];
  for (const figure of figures) {
    const one = data.figures[figure];
    if (!isFields(one) || !isShort(one.low) || !isShort(one.high)) return null;
    typed.push([figure, { low: one.low, high: one.high }]);
  }
  return unit ? { unit, figures: Object.fromEntries(typed) as Costs['figures'] } : null;
}
