import type { Plan } from '../../../model/plan.ts';

/** How wide a font sets a sign, in ems. */
export type Face = (sign: string) => number;

/** The fonts in which `paper.module.css` sets the text, the opening and the title. */
export interface Faces {
  text: Face;
  lead: Face;
  title: Face;
}

const chinese = /[\u2e80-\uffff\u{20000}-\u{3ffff}]/u;

/** What most machines have: goes for all where nothing can be measured. */
const common: Face = (sign) => (chinese.test(sign) ? 1 : 0.45);
export const usual: Faces = { text: common, lead: common, title: common };

/** How wide `paper.module.css` sets a text, a whole page and the margin, in millimetres. */
export const wide = 137;
export const whole = 177;
export const margin = 34;
export const em = 3.5;
/** A font is drawn a little wider than it is measured, and a line too many costs a page. */
const slack = 1.015;

/** How high a line of the text is, what parts it from the next, and parts from each other, how the title and the opening are set, and the columns of an action. */
export const high = {
  'zh-CN': {
    line: 5.15,
    gap: 1.2,
    pad: 3.7,
    title: 9.6,
    lead: { size: 3.9, line: 6 },
    deed: [82, 34],
  },
  en: { line: 4.4, gap: 0.9, pad: 3.1, title: 8.7, lead: { size: 3.7, line: 5.1 }, deed: [78, 40] },
} as const;

export const widthOf = (face: Face, text: string, size = em): number => {
  let ems = 0;
  for (const sign of text) ems += face(sign);
  return size * ems;
};

/** A line ends after a word, after a hyphen within it, or between Chinese signs. */
const pieces =
  /[\u2e80-\uffff\u{20000}-\u{3ffff}]|\s+|[^\s\-\u2e80-\uffff\u{20000}-\u{3ffff}]+-*|-+/gu;

/** Where each line of a text in a column ends. */
export function endsOf(face: Face, text: string, width: number, size = em): number[] {
  const room = width / slack;
  const ends: number[] = [];
  let [at, end] = [0, 0];
  const put = (piece: string): void => {
    const long = widthOf(face, piece, size);
    if (at + long > room && at > 0) {
      if (piece.trim() === '') return void (end += piece.length);
      ends.push(end);
      at = 0;
    }
    at += long;
    end += piece.length;
  };
  for (const [piece] of text.matchAll(pieces)) {
    // A word that no line holds is parted where it must be.
    if (widthOf(face, piece, size) > room) for (const sign of piece) put(sign);
    else put(piece);
  }
  return text.trim() === '' ? [] : [...ends, end];
}

/** How many lines a text takes in a column. */
export const linesIn = (face: Face, text: string, width: number, size = em): number =>
  endsOf(face, text, width, size).length;

/** The columns in which the texts of a line stand. */
export const columns = {
  head: wide,
  text: wide,
  side: margin,
  figure: 65,
  gap: 130,
  who: 24,
  cares: 54,
  talk: 49,
  sign: 74,
  evidence: 118,
  unknown: 104,
  doer: 34,
  weight: 41,
  /** of a road: what is said of it, and each of its six steps */
  road: 26,
  step: 18,
  /** of a map: one of its four columns */
  cell: 30.4,
} as const;

/** A long title is set smaller, and ends after so many lines. */
export const titles = {
  large: { size: { 'zh-CN': 7.8, en: 7.4 }, share: 1, lines: 3 },
  small: { size: { 'zh-CN': 5.2, en: 5.2 }, share: 0.7, lines: 5 },
} as const;

type Titled = Pick<Plan, 'next' | 'locale'>;

/** In which size a title is set. */
export const titleSize = ({ next, locale }: Titled, { title }: Faces): keyof typeof titles =>
  linesIn(title, next, wide, titles.large.size[locale]) <= titles.large.lines ? 'large' : 'small';

/** The room of a title: it heads the page, whatever was pasted into it; `share` of the height of a large one. */
export function titleRoom(plan: Titled, faces: Faces) {
  const { size, share, lines } = titles[titleSize(plan, faces)];
  return { size: size[plan.locale], share, lines };
}
