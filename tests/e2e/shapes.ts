import { everything, turn } from './turns.ts';

/** A page as somebody meets it. */
export interface Shape {
  scheme: 'light' | 'dark';
  width: 390 | 1440;
}

export const shapes: readonly Shape[] = [
  { scheme: 'light', width: 1440 },
  { scheme: 'dark', width: 390 },
  { scheme: 'light', width: 390 },
  { scheme: 'dark', width: 1440 },
];

/** What a page is made after: its address without language, and without name where there are many. */
export const templateOf = (address: string): string =>
  address
    .replace(/^(zh-CN|en)\//, '')
    .replace(/^(lessons|practice\/[^/]+)\/[^/]+\//, '$1/*/')
    .replace(/^practice\/[^/]+\/$/, 'practice/*/');

/** One page for each template, another one for another commit; all of them with `npm test -- --all`. */
export function oneOfEach(addresses: readonly string[]): string[] {
  if (everything) return [...addresses];
  const pages = Map.groupBy(addresses, templateOf);
  return [...pages.values()].map((alike) => alike[turn % alike.length]!);
}

/**
 * In which of several shapes each page is looked at: in all of them with `npm test -- --all`, else in so
 * many that each template is met in every shape in every run. Pages take turns from commit to commit.
 */
export function inTurn<Shape>(
  addresses: readonly string[],
  shapes: readonly Shape[],
): { address: string; in: readonly Shape[] }[] {
  const met = new Map<string, number>();
  return addresses.map((address) => {
    const template = templateOf(address);
    const place = met.get(template) ?? 0;
    met.set(template, place + 1);
    const alike = addresses.filter((one) => templateOf(one) === template).length;
    const each = everything ? shapes.length : Math.ceil(shapes.length / alike);
    const from = turn + place * each;
    return {
      address,
      in: shapes.filter(
        (_, at) => (at - (from % shapes.length) + shapes.length) % shapes.length < each,
      ),
    };
  });
}
