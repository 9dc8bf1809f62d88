import type { RoundWords } from '../kit/words.ts';
import type { Words } from './words.ts';

export type TwoTracksWords = RoundWords & Words;
