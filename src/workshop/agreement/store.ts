import { kept } from '../kept/store.ts';
import { fromMarked, toMarked, type Marking } from './model/marking.ts';

/** What was marked of one transcript: by this observer, and by the others who sent a code. */
export interface Markings {
  own: Marking | null;
  others: readonly Marking[];
}

const nameOf = (transcript: string): string => `marks:${transcript}`;

interface Stored {
  own: unknown;
  others: unknown[];
}
const isStored = (data: unknown): data is Stored =>
  typeof data === 'object' && data !== null && Array.isArray((data as Stored).others);

/** @param length of the transcript: marks of another length were made for another version of it */
export function keptMarkings(transcript: string, length: number): Markings {
  const stored = kept().get(nameOf(transcript), isStored);
  const read = (data: unknown): Marking[] => {
    const marking = fromMarked(data);
    return marking && fits(marking, transcript, length) ? [marking] : [];
  };
  return { own: read(stored?.own)[0] ?? null, others: stored?.others.flatMap(read) ?? [] };
}

export const fits = (marking: Marking, transcript: string, length: number): boolean =>
  marking.transcript === transcript && marking.marks.length === length;

export const keepMarkings = (transcript: string, { own, others }: Markings): void =>
  void kept().set(nameOf(transcript), {
    own: own && toMarked(own),
    others: others.map(toMarked),
  } satisfies Stored);
