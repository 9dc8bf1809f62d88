import { hasShares, percent, type Account, type Band, type Curve } from '../model/curve.ts';
import type { Words } from '../model/sentences.ts';
import { fill } from '../../../i18n/text.ts';
import { wrapped } from '../../kit/text/model/wrapped.ts';
import type { SavedFile } from '../../kit/save.client.ts';
import { writeTable } from '../../kit/table/model.ts';

/** The accounts as the table shows them, for a spreadsheet. */
export const tableFile = (
  words: Words,
  accounts: readonly Account[],
  curve: Curve,
  bands: readonly Band[],
  titles: readonly string[],
  unit: string,
): SavedFile => {
  const head = [
    words.rank,
    words.name,
    fill(words.profit, { unit }),
    words.sum,
    words.part,
    words.band,
  ];
  const rows = bands.flatMap((band, index) =>
    accounts.slice(band.from, band.to).map(({ name, profit }, place) => {
      const rank = band.from + place + 1;
      const sum = Math.round(curve.sums[rank]! * 100) / 100;
      const part = hasShares(curve) ? percent(sum / curve.total) : '';
      return [rank, name, profit, sum, part, titles[index]!];
    }),
  );
  return { name: `${words.fileName}.csv`, type: 'text/csv', text: writeTable([head, ...rows]) };
};

const kept = [
  'fill',
  'fill-opacity',
  'opacity',
  'stroke-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'font-size',
  'font-weight',
  'font-family',
];
const colour = ['fill', 'stroke'];

/** Colours as every programme knows them; the page's own are newer than most. */
function plainColours(): (value: string) => string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (value) => {
    if (!context || !/[a-z]+\(/.test(value) || value.startsWith('url')) return value;
    let plain = known.get(value);
    if (plain === undefined) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = value;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      plain =
        alpha === 0
          ? 'none'
          : `#${[red, green, blue].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
      known.set(value, plain);
    }
    return plain;
  };
}

/** The chart as a picture that needs nothing else: title, source, letters and colours of its own. */
export function chartFile(words: Words, svg: SVGSVGElement, lines: Lines): SavedFile {
  const plain = plainColours();
  const { width, height } = svg.viewBox.baseVal;
  const clone = svg.cloneNode(true) as SVGSVGElement;
  const originals = [...svg.querySelectorAll('*')];
  [...clone.querySelectorAll('*')].forEach((element, index) => {
    const computed = getComputedStyle(originals[index]!);
    element.removeAttribute('class');
    for (const name of kept) {
      const value = computed.getPropertyValue(name);
      if (value) element.setAttribute(name, colour.includes(name) ? plain(value) : value);
    }
    // A line that is drawn by its dashes would be missing in programmes that do not animate.
    if (element.hasAttribute('pathLength')) element.removeAttribute('stroke-dasharray');
  });
  for (const handle of clone.querySelectorAll('g[transform]')) handle.remove();
  const page = getComputedStyle(svg);
  const ground = plain(getComputedStyle(svg.closest('[data-widget]')!).backgroundColor);
  const ink = plain(page.color);
  const xml = new XMLSerializer();
  const drawn = [...clone.children].map((child) => xml.serializeToString(child)).join('');
  let y = 14;
  const line = (content: string, size: number, weight = 400): string => {
    y += size * 1.45;
    return `<text x="16" y="${y}" font-size="${size}" font-weight="${weight}" fill="${ink}" font-family="${escaped(page.fontFamily)}">${escaped(content)}</text>`;
  };
  const paragraph = (content: string, size: number, weight?: number): string =>
    wrapped(content, size, width)
      .map((part) => line(part, size, weight))
      .join('');
  const above = paragraph(lines.title, 18, 700) + paragraph(lines.sub, 13);
  y += 14;
  const chart = `<g transform="translate(16 ${y})">${drawn}</g>`;
  y += height;
  const below = [lines.legend, lines.source].map((content) => paragraph(content, 13)).join('');
  const all = `width="${width + 32}" height="${Math.ceil(y + 16)}"`;
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" ${all} viewBox="0 0 ${width + 32} ${Math.ceil(y + 16)}">` +
    `<rect width="100%" height="100%" fill="${ground}"/>${above}${chart}${below}</svg>`;
  return { name: `${words.fileName}.svg`, type: 'image/svg+xml', text };
}

export interface Lines {
  title: string;
  sub: string;
  /** the bands by the numbers that a narrow chart writes */
  legend: string;
  source: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
