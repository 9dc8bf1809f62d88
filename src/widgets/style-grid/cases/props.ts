import type { ComponentChildren } from 'preact';
import type { KitWords } from '../../kit/words.ts';
import type { Words } from '../words.ts';
import type { Answers, Case } from './model/case.ts';

export interface ShownProps {
  /** begins the names of this case's parts: one on a page */
  id: string;
  one: Case;
  given: Answers;
  checked: boolean;
  words: Words;
  corners: ComponentChildren;
  kit: KitWords;
  ready: boolean;
  give(question: string, answer: string): void;
}
