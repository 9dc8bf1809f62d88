import type { RoundWords, StageNames } from '../kit/words.ts';
import type { Words } from './words.ts';

export type StageQuizWords = RoundWords & StageNames & Words;
