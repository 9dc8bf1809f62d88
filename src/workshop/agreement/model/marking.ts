import { longestName, sayings, shortened, type Saying } from '../../pad/model/pad.ts';

/** One observer's marks of one transcript, sentence by sentence; null where none was made. */
export interface Marking {
  id: string;
  transcript: string;
  observer: string;
  marks: readonly (Saying | null)[];
}

/** The kind of code that a marking is handed over as. */
export const markingKind = 'marks';

export const isWhole = ({ marks }: Marking): boolean => marks.every((mark) => mark !== null);

const signs = 'SPINTOC';
const signOf = (mark: Saying | null): string => (mark ? signs[sayings.indexOf(mark)]! : '-');

/** `["k3v9","dye-house","Hu","SPIT-OC"]` */
export const toMarked = ({ id, transcript, observer, marks }: Marking): string[] => [
  id,
  transcript,
  observer,
  marks.map(signOf).join(''),
];

/** Null for what is no marking. */
export function fromMarked(data: unknown): Marking | null {
  if (!Array.isArray(data) || data.length !== 4 || !data.every((one) => typeof one === 'string'))
    return null;
  const [id, transcript, observer, line] = data as [string, string, string, string];
  if (!/^[a-z0-9]{1,24}$/.test(id) || !/^[a-z0-9-]{1,60}$/.test(transcript)) return null;
  if (shortened(observer, longestName) !== observer || !/^[SPINTOC-]{1,60}$/.test(line))
    return null;
  const marks = [...line].map((sign) => sayings[signs.indexOf(sign)] ?? null);
  return { id, transcript, observer, marks };
}
