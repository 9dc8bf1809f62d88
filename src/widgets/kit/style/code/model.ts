import { codeIn, coded, type Coded } from '../../link/model.ts';
import { highest, lowest, styles, type Scores } from '../model.ts';
import type { Style } from '../schema.ts';

/** What is told: one style, two that are not told apart, or nothing. */
export interface Told {
  verdict: 'single' | 'blend' | 'unclear';
  /** in the order of all styles: of two that are not told apart neither comes first */
  styles: Style[];
}

/**
 * Five scores in ten signs, to be read aloud, typed or shown as a QR code:
 *
 *   version, kind and form · five scores · two signs that say what was told, or about which result · two check signs
 *
 * The signs are Crockford's: no I, L, O or U, which are taken for other signs. The check finds every single
 * wrong sign and every two neighbours that changed places.
 */
export type Code = Sums & (ShownCode | AnswerCode);

interface Sums {
  /** of the self-check that it was made with: 1 does not say what was told */
  version: 1 | 2;
  /** the place of the form in the content; forms are added at the end only */
  form: number;
  scores: Scores;
}

/** Somebody's own result. */
export interface ShownCode {
  kind: 'shown';
  /** null in version 1 */
  told: Told | null;
}

/** What a colleague thinks of the one who asked. */
export interface AnswerCode {
  kind: 'answer';
  /** of the result that the colleague was asked about */
  tag: number;
}

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const kinds = ['shown', 'answer'] as const;
const forms = 8;
const tags = 1024;

/** A short name for the result of a seed: enough to tell one's own few results apart. */
export const tagOf = (seed: number): number => seed % tags;

const pair = (value: number): number[] => [value >> 5, value & 31];

/** A prime below 1024 keeps every difference. */
const check = (values: readonly number[]): number =>
  values.reduce((hash, value) => (hash * 37 + value + 1) % 1021, 0);

/** Everything that can be told: nothing, each style, each two of them. */
const tellable: readonly Told[] = [
  { verdict: 'unclear', styles: [] },
  ...styles.map((one): Told => ({ verdict: 'single', styles: [one] })),
  ...styles.flatMap((one, n) =>
    styles.slice(n + 1).map((other): Told => ({ verdict: 'blend', styles: [one, other] })),
  ),
];
const placeOf = ({ styles }: Told): number =>
  tellable.findIndex((one) => one.styles.join() === styles.join());

/** As in `GEB4G-8AA7K`. */
export function writeCode(code: Code): string {
  const { version, kind, form, scores } = code;
  const last = code.kind === 'answer' ? code.tag : code.told ? placeOf(code.told) : 0;
  const body = [
    forms * (kinds.length * (version - 1) + kinds.indexOf(kind)) + form,
    ...styles.map((style) => scores[style] - lowest),
    ...pair(last),
  ];
  const text = [...body, ...pair(check(body))].map((value) => signs[value]).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** Null for what is no code, or one with a sign that is wrong or missing. */
export function readCode(text: string): Code | null {
  const bare = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values = [...bare].map((sign) => signs.indexOf(sign));
  if (values.length !== 10 || values.includes(-1)) return null;
  const body = values.slice(0, 8);
  const [head = 0, ...rest] = body;
  const place = Math.floor(head / forms);
  const version = place < kinds.length ? 1 : 2;
  const sums = rest.slice(0, styles.length);
  if (values[8]! * 32 + values[9]! !== check(body)) return null;
  if (sums.some((sum) => sum > highest - lowest)) return null;
  const scores = Object.fromEntries(styles.map((style, n) => [style, sums[n]! + lowest])) as Scores;
  const last = rest[5]! * 32 + rest[6]!;
  const read: Sums = { version, form: head % forms, scores };
  if (kinds[place % kinds.length] === 'answer') return { ...read, kind: 'answer', tag: last };
  const told = tellable[last];
  if (version === 1) return { ...read, kind: 'shown', told: null };
  return told ? { ...read, kind: 'shown', told } : null;
}

export const longestName = 12;

/** The names of what a link may ask for. */
export const requests = ['ask', 'shown'] as const;

/** What the part of an address behind `#` asks for. */
export type Request =
  | { kind: 'ask'; form: number; tag: number; name: string }
  | { kind: 'shown'; code: Sums & ShownCode; name: string };

/** `?ask#ask=0.517.Zhou`: to be answered about Zhou. */
export const askLink = (form: number, tag: number, name: string): string =>
  coded('ask', `${form}.${tag}.${encodeURIComponent(name)}`);

/** `?shown#shown=0EB4G-8AA7K.Zhou`: Zhou's own result. */
export const shownLink = (code: string, name: string): string =>
  coded('shown', `${code}.${encodeURIComponent(name)}`);

/** Null when the address asks for nothing of ours; `cut` when it ends before the code; `broken` when that was cut short or altered. */
export function readAddress(address: Coded): Request | 'cut' | 'broken' | null {
  const kind = requests.find((name) => codeIn(address, name) !== null);
  const text = kind && codeIn(address, kind);
  if (!kind || !text) return kind ? 'cut' : null;
  const parts = text.split('.');
  const name = short(parts.slice(kind === 'ask' ? 2 : 1).join('.'));
  if (/%[0-9a-f]{2}/i.test(name)) return 'broken';
  if (kind === 'shown') {
    const code = readCode(parts[0] ?? '');
    return code?.kind === 'shown' ? { kind, code, name } : 'broken';
  }
  const [form, tag] = parts
    .slice(0, 2)
    .map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : NaN));
  return form !== undefined && form < forms && tag !== undefined && tag < tags
    ? { kind: 'ask', form, tag, name }
    : 'broken';
}

const short = (name: string): string => [...name].slice(0, longestName).join('').trim();
