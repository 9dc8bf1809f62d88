import { digest } from '../../course/model.ts';
import { codeIn } from '../../widgets/kit/link/model.ts';

/**
 * What somebody hands to the trainer, as one line of text for a chat, a QR code or a file:
 *
 *   key-accounts.1.pad.4k.WyJrM3Y5Iiwx…Nl0.0x1f2k3
 *   course . version . kind . length of the next part, base 36 . JSON in base64url . sum of all before it
 *
 * Nothing of it is ever run or drawn as markup: whoever takes one reads the data by the kind's own schema.
 */
export interface Handed {
  kind: string;
  data: unknown;
}

/**
 * `none`: no code of this make · `long`: more than one can be · `course`: of another course · `newer`: of a
 * later version · `cut`: the end is missing · `edited`: not as it was made · `kind`: of something else here
 */
export type Refusal = 'none' | 'long' | 'course' | 'newer' | 'cut' | 'edited' | 'kind';

const version = 1;
/** In characters: no code is longer. */
export const longestCode = 4000;

const sumOf = (text: string): string => digest(text).padStart(7, '0');

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws Error for what is no base64url of UTF-8 */
function fromBase64(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export function writeCode(course: string, { kind, data }: Handed): string {
  const body = toBase64(JSON.stringify(data));
  const head = [course, version, kind, body.length.toString(36), body].join('.');
  return `${head}.${sumOf(head)}`;
}

/** Reads a code, with the spaces and line ends that a chat has put into it. Never throws. */
export function readCode(text: string, course: string): Handed | { refused: Refusal } {
  const refused = (why: Refusal) => ({ refused: why });
  const bare = text.replace(/\s/g, '');
  if (bare.length > longestCode) return refused('long');
  const [of = '', made = '', kind = '', length = '', body, sum] = bare.split('.');
  if (!/^[a-z][a-z0-9-]*$/.test(of) || !/^\d{1,4}$/.test(made)) return refused('none');
  if (of !== course) return refused('course');
  if (Number(made) > version) return refused('newer');
  const whole = body === undefined ? Infinity : parseInt(length, 36);
  if (body === undefined || body.length < whole) return refused('cut');
  const head = [of, made, kind, length, body].join('.');
  const right = sumOf(head);
  if (sum === undefined || (sum.length < right.length && right.startsWith(sum)))
    return refused('cut');
  if (bare !== `${head}.${right}` || Number(made) !== version) return refused('edited');
  try {
    return { kind, data: JSON.parse(fromBase64(body)) as unknown };
  } catch {
    return refused('edited');
  }
}

/** The name under which a link to the group's result carries a code. */
export const takeName = 'take';

/** The first address in a text; null where there is none. */
export function addressIn(text: string): URL | null {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  try {
    return link === undefined ? null : new URL(link);
  } catch {
    return null;
  }
}

/** The code in an address that the text holds; the text itself where it holds none. */
export function codeOf(text: string): string {
  const address = addressIn(text);
  return (address && codeIn(address, takeName)) ?? text;
}

const quoting = /^[ \t]*(?:>[ \t]*)+/gm;
const start = /[a-z][a-z0-9-]*\.\d{1,4}\.[a-z][a-z-]*\.([0-9a-z]{1,4})\./g;
/** A line at whose end another kind of code can stand. */
const mayHold = /[\w-]{10,}$/;

/**
 * What was pasted, piece by piece: the codes, wherever they stand and however a mail or a chat has broken or
 * quoted them, and the lines beside them that may hold something else. Lines, where it holds no code.
 */
export function piecesOf(text: string): string[] {
  const plain = text.replace(quoting, '');
  const lines = (part: string): string[] =>
    part.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const starts = [...plain.matchAll(start)];
  if (starts.length === 0) return lines(plain);
  const beside: string[] = [plain.slice(0, starts[0]!.index)];
  const codes = starts.map((found, at) => {
    const part = plain.slice(found.index, starts[at + 1]?.index);
    const length = found[0].length + parseInt(found[1]!, 36) + 1 + sumOf('').length;
    let end = 0;
    for (let signs = 0; end < part.length && signs < length; end++)
      if (!/\s/.test(part[end]!)) signs++;
    beside.push(part.slice(end));
    return part.slice(0, end).replace(/\s/g, '');
  });
  return [...codes, ...beside.flatMap(lines).filter((line) => mayHold.test(line))];
}
