/** What a file is, where it holds no table as text. */
export type Kind =
  | 'Workbook'
  | 'OldWorkbook'
  | 'OpenSheet'
  | 'NumbersSheet'
  | 'Document'
  | 'Archive'
  | 'Pdf'
  | 'Picture'
  | 'WebPage'
  | 'Binary';

export const encodings = [
  'utf-8',
  'gb18030',
  'big5',
  'windows-1252',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof encodings)[number];

export interface Text {
  text: string;
  encoding: Encoding;
  /** the lines, from 1, that hold bytes which mean nothing in this encoding */
  broken: number[];
}

/** A line as each encoding that is possible reads it. */
export interface Choice {
  encoding: Encoding;
  sample: string;
}

export type Opened = Text | { kind: Kind } | { choices: Choice[] };

// A whole signature each: a table may begin with any two or three of these bytes.
const signatures: [Kind, string][] = [
  ['OldWorkbook', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['OldWorkbook', '\x09\x08\x10\x00'],
  ['OldWorkbook', '\x09\x08\x08\x00'],
  ['Pdf', '%PDF-'],
  ['Document', '{\\rtf'],
  ['Picture', '\x89PNG\r\n\x1A\n'],
  ['Picture', '\xFF\xD8\xFF'],
  ['Picture', 'GIF87a'],
  ['Picture', 'GIF89a'],
  ['Picture', 'II*\0'],
  ['Picture', 'MM\0*'],
  ['Archive', '\x1F\x8B\x08'],
  ['Archive', "7z\xBC\xAF'\x1C"],
  ['Archive', 'Rar!\x1A\x07'],
];

function kindOf(bytes: Uint8Array): Kind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (known) return known[0];
  if (/^RIFF[^]{4}WEBP|^[^]{4}ftyp(hei|hev|mif|avif)|^BM[^]{4}\0{4}/.test(start)) return 'Picture';
  if (!/^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start)) return webPage(start);
  if (start.includes('opendocument.spreadsheet')) return 'OpenSheet';
  const names = new TextDecoder('windows-1252').decode(bytes);
  if (/xl\/(workbook|worksheets|_rels|styles|sharedStrings)/.test(names)) return 'Workbook';
  if (names.includes('Index/Document.iwa')) return 'NumbersSheet';
  return /word\/document|ppt\/presentation|opendocument/.test(names) ? 'Document' : 'Archive';
}

/** Systems that offer “Excel” often save the HTML or XML of a page. */
const webPage = (start: string): Kind | null =>
  /^(\xEF\xBB\xBF)?\s*<(!doctype|!--|html|head|meta|table|style|\?xml)/i.test(start)
    ? 'WebPage'
    : null;

const decoded = (bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

const lost = '\uFFFD';

function textIn(bytes: Uint8Array, encoding: Encoding): Text {
  const text = decoded(bytes, encoding, false)!;
  const broken = text.includes(lost)
    ? text.split(/\r\n?|\n/).flatMap((line, index) => (line.includes(lost) ? [index + 1] : []))
    : [];
  return { text, encoding, broken };
}

/** UTF-16 by its mark, or without one by the half of each pair that is empty in digits and commas. */
function wide(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const empty = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 4096); at++) if (bytes[at] === 0) empty[at % 2]!++;
  const [high = 0, low = 0] = empty;
  const encoding = low > high ? 'utf-16le' : high > low ? 'utf-16be' : null;
  const text = encoding && decoded(bytes, encoding, true);
  return text && !/[\0-\x08]/.test(text) && /[\n\d]/.test(text) ? encoding : null;
}

/** How many characters of several bytes are sound in UTF-8, and how many bytes are not. */
function soundness(text: string): { sound: number; unsound: number } {
  const unsound = text.split(lost).length - 1;
  return { sound: (text.match(/[\x80-\u{10FFFF}]/gu)?.length ?? 0) - unsound, unsound };
}

/**
 * How far bytes look like Chinese in pairs, 0 to 1: the share of pairs in the plane of common characters.
 *
 * @param common the first and the last leading byte of that plane
 * @param trail the smallest second byte in it
 */
function pairs(bytes: Uint8Array, common: readonly [number, number], trail: number): number {
  let all = 0;
  let good = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const next = bytes[++at]!;
    if (next >= 0x30 && next <= 0x39) at += 2;
    const punctuation = lead >= 0xa1 && lead <= 0xa3;
    if (punctuation) continue;
    all++;
    if (lead >= common[0] && lead <= common[1] && next >= trail) good++;
  }
  return all === 0 ? 0.5 : good / all;
}

/** How far bytes look like words with accents, 0 to 1: a byte alone, beside a Latin letter. */
function accents(bytes: Uint8Array): number {
  let all = 0;
  let good = 0;
  const letter = (byte = 0): boolean => /[A-Za-z]/.test(String.fromCharCode(byte));
  bytes.forEach((byte, at) => {
    if (byte < 0x80) return;
    all++;
    const [before = 0, after = 0] = [bytes[at - 1], bytes[at + 1]];
    const alone = before < 0x80 && after < 0x80;
    if (byte >= 0xc0 && alone && (letter(before) || letter(after))) good++;
  });
  return all === 0 ? 0 : good / all;
}

/** A choice is clear when it is likely in itself and no other comes near. */
const clear = 0.7;
const near = 0.3;

function narrow(bytes: Uint8Array, words: readonly string[]): Text | { choices: Choice[] } {
  const lenient = textIn(bytes, 'utf-8');
  const { sound, unsound } = soundness(lenient.text);
  // A few characters may be sound by chance.
  const enough = unsound === 0 || (sound >= 3 * unsound && sound >= 6);
  if (enough && !looksOdd(lenient.text)) return lenient;
  const likely: Partial<Record<Encoding, number>> = {
    gb18030: pairs(bytes, [0xb0, 0xd7], 0xa1),
    big5: pairs(bytes, [0xa4, 0xc6], 0x40),
    'windows-1252': accents(bytes),
    ...(unsound === 0 && { 'utf-8': 0.5 }),
  };
  const rated = encodings.flatMap((encoding) => {
    const text = likely[encoding] === undefined ? null : decoded(bytes, encoding, true);
    if (text === null || /[\x80-\x9F]/.test(text)) return [];
    const known = words.some((word) => /[^\0-\x7F]/.test(word) && text.includes(word));
    return { encoding, text, rate: known ? 2 : likely[encoding]! };
  });
  rated.sort((a, b) => b.rate - a.rate);
  const [best, second] = rated;
  if (!best) return lenient;
  if (best.rate >= clear && best.rate - (second?.rate ?? 0) >= near)
    return { text: best.text, encoding: best.encoding, broken: [] };
  const samples = rated.map(({ encoding, text }) => ({ encoding, sample: strangeLine(text) }));
  return { choices: samples };
}

/** Pairs of bytes that UTF-8 takes by chance for letters, none of them in a Latin word, may be Chinese. */
const looksOdd = (text: string): boolean =>
  !/[\u0E00-\u{10FFFF}]/u.test(text.replace(/[\u2000-\u2E7F\uFEFF\uFFFD]/g, '')) &&
  /[\u0180-\u07FF]|(^|[^A-Za-z])[\x80-\u017F]+([^A-Za-z]|$)/.test(text);

const strangeLine = (text: string): string =>
  (text.split(/[\r\n]+/).find((line) => /[^\0-\x7F]/.test(line)) ?? '').slice(0, 60);

/**
 * What a file holds: text and its encoding, or which kind of file it is instead, or the encodings that
 * are possible where the bytes do not tell.
 *
 * @param words that are likely in it: those of headings
 * @param asked the encoding that a person has chosen
 */
export function opened(bytes: Uint8Array, words: readonly string[], asked?: Encoding): Opened {
  const kind = kindOf(bytes);
  if (kind) return { kind };
  if (asked) return textIn(bytes, asked);
  const encoding = wide(bytes);
  if (!encoding && bytes.subarray(0, 4096).includes(0)) return { kind: 'Binary' };
  const text = encoding ? textIn(bytes, encoding) : narrow(bytes, words);
  return 'text' in text && text.text.includes('\0') ? { kind: 'Binary' } : text;
}
