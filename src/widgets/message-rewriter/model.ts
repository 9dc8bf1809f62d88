import type { Localized } from '../../i18n/text.ts';
import type { RewriteData } from './schema.ts';

export type Rewrite = Localized<RewriteData>;
export type Reader = Rewrite['readers'][number];
export type ReaderStyle = Reader['style'];

/** What the learner has done for one reader. */
export interface Work {
  text: string;
  /** the checks that the learner finds met in the own text */
  ticked: readonly string[];
  /** the sentence taken for the harmful one; null before */
  guess: string | null;
  /** the expert's version has been looked at */
  compared: boolean;
}

export const nothing: Work = { text: '', ticked: [], guess: null, compared: false };

/** The pieces of the expert's version that meet a check, counted from 1; empty where none does. */
export const metIn = (expert: Reader['expert'], check: string): number[] =>
  expert.flatMap(({ meets }, index) => (meets.includes(check) ? [index + 1] : []));

/** Something of one's own was written: the version is not looked at in its place. */
export const hasText = ({ text }: Work): boolean => text.trim() !== '';

export const isFinished = (work: Work): boolean => work.guess !== null && work.compared;
