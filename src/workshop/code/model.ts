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
