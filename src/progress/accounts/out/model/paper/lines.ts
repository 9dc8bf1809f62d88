/** How wide `paper.module.css` sets a text, a whole page and the margin, in millimetres. */
export const wide = 137;
export const whole = 177;
export const margin = 34;
const em = 3.5;
/** Real words break later than letters would, and a line too many costs a page. */
const slack = 1.02;

/** How high a line of the text is, what parts it from the next, a line of the title, of the opening, and the roads. */
export const high = {
  'zh-CN': { line: 5.15, gap: 1.2, title: 9.6, lead: 6, roads: 19 },
  en: { line: 4.4, gap: 0.9, title: 8.7, lead: 5.1, roads: 24 },
} as const;

/** How many lines a text takes in a column, nearly. */
export const linesIn = (text: string, width: number, size = em): number =>
  text.trim() === '' ? 0 : Math.ceil((widthOf(text, size) * slack) / width);

/** Print is set in narrower letters than a figure. */
export const widthOf = (text: string, size: number): number => {
  const chinese = text.match(/[\u2e80-\uffff]/g)?.length ?? 0;
  return size * (chinese + (text.length - chinese) * 0.46);
};

/** The columns in which the texts of a line stand. */
export const columns = {
  head: wide,
  text: wide,
  side: margin,
  figure: 65,
  gap: 130,
  who: 22,
  cares: 54,
  talk: 49,
  sign: 74,
  evidence: 118,
  unknown: 104,
  what: 82,
  doer: 34,
  weight: 41,
} as const;

/** A long title is set smaller, and ends after so many lines. */
export const titles = { large: { size: 7.8, lines: 3 }, small: { size: 5.2, lines: 5 } } as const;

/** In which size a title is set. */
export const titleSize = (title: string): keyof typeof titles =>
  linesIn(title, wide, titles.large.size) <= titles.large.lines ? 'large' : 'small';

/** The room of a title: it heads the page, whatever was pasted into it. */
export const titleRoom = (title: string) => titles[titleSize(title)];
