import { execFileSync } from 'node:child_process';

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

/** Another start for another commit, so that runs take turns. */
function turn(): number {
  try {
    return Number.parseInt(
      execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).slice(0, 6),
      16,
    );
  } catch {
    return 0;
  }
}

/** What a page is made after: its address without language, and without name where there are many. */
const templateOf = (address: string): string =>
  address.replace(/^(zh-CN|en)\//, '').replace(/^(lessons|practice\/[^/]+)\/[^/]+\//, '$1/*/');

/**
 * In which shapes each page is looked at: in all four with `npm test -- --all` or where fewer than four
 * pages share a template, else in one, so that each template is met in every shape in every run.
 */
export function shapesOf(
  addresses: readonly string[],
): { address: string; in: readonly Shape[] }[] {
  const all = process.env['ALL_SHAPES'] === '1';
  const first = turn();
  const met = new Map<string, number>();
  return addresses.map((address) => {
    const template = templateOf(address);
    const place = met.get(template) ?? 0;
    met.set(template, place + 1);
    const many = addresses.filter((one) => templateOf(one) === template).length >= 4;
    return { address, in: all || !many ? shapes : [shapes[(first + place) % 4]!] };
  });
}
