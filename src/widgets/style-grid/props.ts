import type { ComponentChildren } from 'preact';
import type { Localized } from '../../i18n/text.ts';
import type { KitWords, StyleNames } from '../kit/words.ts';
import type { StyleGridData } from './schema.ts';
import type { Words } from './words.ts';

/** What is loaded while the learner reads: the activity and its words, in the page's language. */
export interface StyleGridLate<Data = Localized<StyleGridData>> {
  data: Data;
  words: Words;
  names: StyleNames;
}

export interface StyleGridProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  mode: StyleGridData['mode'];
  title: string;
  ask: string;
  /** the addresses of what is loaded later, and of what is said of an answer */
  rest: string;
  why: string;
  kit: KitWords;
  /** the corners of the plane, drawn by the page */
  children?: ComponentChildren;
}

/** What every mode's view is given. */
export interface ModeProps<Data>
  extends Omit<StyleGridProps, 'rest' | 'mode'>, StyleGridLate<Data> {
  /** the learner has pressed the start already */
  begun: boolean;
}
