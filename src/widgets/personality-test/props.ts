import type { Localized } from '../../i18n/text.ts';
import type { KitWords, ProfileWords, StyleNames } from '../kit/words.ts';
import type { AskedWords } from './asking/model.ts';
import type { Request } from '../kit/style/code/model.ts';
import type { Result } from './model/result.ts';
import type { Keyed } from './model/score.ts';
import type { PersonalityTestData } from './schema.ts';
import type { Words } from './words.ts';

export type PersonalityTest = Localized<PersonalityTestData>;

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
  /** the addresses of the statements, and of all that is told of them, in the page's language */
  rest: string;
  told: string;
  kit: KitWords;
}

/** A statement; those of another form than the first come with what is told. */
export interface Item extends Keyed {
  text?: string;
}

/** What the first answer needs. */
export interface Asked {
  forms: { id: string; items: Item[] }[];
  words: AskedWords;
}

/** What comes once the learner has begun: all statements, what is said about each style, and the words. */
export interface Rest {
  locale: 'zh-CN' | 'en';
  data: PersonalityTest;
  words: Words & ProfileWords;
  names: StyleNames;
}

/** What every part of the result draws with. */
export type Said = Pick<Rest, 'data' | 'words' | 'names'>;

export type TestPartProps = Omit<TestProps, 'rest' | 'told' | 'words'> & Rest;

/** A result as its sheet keeps it. */
export interface KeptResult {
  id: string;
  made: number;
  result: Result;
}

/** A result that somebody chose to show. */
export type ShownResult = Extract<Request, { kind: 'shown' }>;
