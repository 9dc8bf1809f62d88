import type { Localized } from '../../i18n/text.ts';
import type { KitWords, ProfileWords, StyleNames } from '../kit/words.ts';
import type { Request } from './model/code.ts';
import type { Result } from './model/result.ts';
import type { PersonalityTestData } from './schema.ts';
import type { Words } from './words.ts';

export type PersonalityTest = Localized<PersonalityTestData>;
export type Item = PersonalityTest['forms'][number]['items'][number];

/** What is said before the first statement. */
export interface StartWords {
  rule: string;
  kept: string;
  start: string;
}

export interface TestProps {
  activity: string;
  digest: string;
  lesson?: string | undefined;
  /** the address of the practice page, for links that are sent to somebody */
  page: string;
  title: string;
  ask: string;
  words: StartWords;
  /** the address of the statements and of all other words, in the page's language */
  rest: string;
  kit: KitWords;
}

/** What comes later: the statements, what is said about each style, and the words on buttons. */
export interface Rest {
  locale: 'zh-CN' | 'en';
  data: PersonalityTest;
  words: Words & ProfileWords;
  names: StyleNames;
  kit: KitWords;
}

/** What every part of the result draws with. */
export type Said = Pick<Rest, 'data' | 'words' | 'names'>;

export interface TestPartProps extends Omit<TestProps, 'rest' | 'words'>, Rest {
  startWords: StartWords;
}

/** A result as its sheet keeps it. */
export interface KeptResult {
  id: string;
  made: number;
  result: Result;
}

/** A result that somebody chose to show. */
export type ShownResult = Extract<Request, { kind: 'shown' }>;
