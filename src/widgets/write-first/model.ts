import type { Localized } from '../../i18n/text.ts';
import type { WriteFirstData } from './schema.ts';

export type WriteFirst = Localized<WriteFirstData>;
type Part = WriteFirst['parts'][number];

/** What is needed to write: all but the worked answers. */
export type Writing = Pick<WriteFirst, 'title' | 'ask'> & {
  parts: Pick<Part, 'id' | 'name' | 'hint'>[];
};
/** What is shown once something was written. */
export interface Answers {
  compare: string;
  parts: Record<string, Pick<Part, 'worked' | 'often'>>;
}

export const writingOf = ({ title, ask, parts }: WriteFirst): Writing => ({
  title,
  ask,
  parts: parts.map(({ id, name, hint }) => ({ id, name, hint })),
});
export const answersOf = ({ compare, parts }: WriteFirst): Answers => ({
  compare,
  parts: Object.fromEntries(parts.map(({ id, worked, often }) => [id, { worked, often }])),
});

/** The longest that one field is kept, in characters. */
export const longest = 2000;

/** What was written, by the part's id. */
export type Texts = Readonly<Record<string, string>>;

/** Something of one's own was written: the answers are not looked at in its place. */
export const hasText = (texts: Texts): boolean =>
  Object.values(texts).some((text) => text.trim() !== '');

/** The parts of which nothing was written, in their order. */
export const emptyOf = <Part extends { id: string }>(
  parts: readonly Part[],
  texts: Texts,
): Part[] => parts.filter(({ id }) => !texts[id]?.trim());

/** So many lines a field shows: what is in it, and room for one more. */
export const rowsOf = (text: string, wide: number): number =>
  1 + text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / wide)), 0);
