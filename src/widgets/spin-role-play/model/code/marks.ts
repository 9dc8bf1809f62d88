import { decode, encode, type Recording, type Which } from './code.ts';
import { sealed, textOf, unsealed } from './sealed.ts';
import { longestWritten, plain } from '../../../../coach/model/written.ts';
import type { CallScenario } from '../state/scenario.ts';

export const kinds = ['keep', 'start', 'stop'] as const;
export type Mark = (typeof kinds)[number];

/** What a trainer says of a call: a mark for each sentence, or none, and one remark. */
export interface Marks {
  marks: readonly (Mark | null)[];
  remark: string;
}

/** A remark has no more UTF-16 units than these. */
export const longestRemark = longestWritten;
export const noMarks: Marks = { marks: [], remark: '' };

const version = 1;
/** Digits of the longest code: 63 sentences, and a remark of three bytes a sign. */
const longest = 840;

/**
 * A call and what is said of it: the code of the call, a dot, and version, number of sentences, a quarter
 * of a byte for each and the remark in UTF-8, with a 16-bit check over all of it.
 */
export function encodeMarks(
  scenario: CallScenario,
  which: Which,
  recording: Recording,
  { marks, remark }: Marks,
): string {
  const call = encode(scenario, which, recording);
  const { length } = recording.turns;
  const packed = Array.from({ length: Math.ceil(length / 4) }, () => 0);
  marks.slice(0, length).forEach((mark, at) => {
    packed[at >> 2]! |= (mark === null ? 0 : kinds.indexOf(mark) + 1) << ((at & 3) * 2);
  });
  const body = [version, length, ...packed, ...new TextEncoder().encode(plain(remark))];
  return `${call}.${sealed(call, body)}`;
}

/** `marks`: no such marks were ever made here, or of another call. The rest as in model/code/code.ts. */
export type Opened =
  | { ok: true; recording: Recording; marks: Marks | null }
  | { ok: false; why: 'typo' | 'marks' | 'edited' | 'newer' };

/** What a link carries. */
export function opened(
  scenario: CallScenario,
  which: Which,
  { name, text }: { name: 'call' | 'marks'; text: string },
): Opened {
  if (name === 'marks') return decodeMarks(scenario, which, text);
  const played = decode(scenario, which, text);
  return played.ok ? { ...played, marks: null } : played;
}

export function decodeMarks(scenario: CallScenario, which: Which, code: string): Opened {
  const typo = { ok: false, why: 'marks' } as const;
  const [call = '', digits = '', ...more] = code.split('.');
  const body = unsealed(call, digits, longest);
  if (more.length > 0 || !body) return typo;
  const [made = 0, length = 0] = body;
  if (made > version) return { ok: false, why: 'newer' };
  const played = decode(scenario, which, call);
  if (!played.ok) return played.why === 'typo' ? typo : { ok: false, why: played.why };
  if (length !== played.recording.turns.length) return typo;
  const packed = body.slice(2, 2 + Math.ceil(length / 4));
  const remark = textOf(body.slice(2 + packed.length));
  if (remark === null || remark !== plain(remark)) return typo;
  const marks = Array.from({ length }, (_, at) => {
    const mark = (packed[at >> 2]! >> ((at & 3) * 2)) & 3;
    return mark === 0 ? null : kinds[mark - 1]!;
  });
  return { ...played, marks: { marks, remark } };
}
