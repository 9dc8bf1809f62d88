import type { Localized } from '../../i18n/text.ts';
import type { HandWords, RefusedWords } from '../code/words.ts';
import type { PadRoom } from '../pad/words.ts';
import type { Marking } from './model/marking.ts';
import type { Transcripts } from './schema.ts';
import type { Markings } from './store.ts';
import type { CalibrateWords } from './words.ts';

export type Transcript = Localized<Transcripts>['transcripts'][number];

export interface CalibrateProps {
  course: string;
  transcripts: readonly Transcript[];
  words: CalibrateWords;
  names: PadRoom['name'];
  hand: HandWords;
  refused: RefusedWords;
}

export interface ComparedProps extends CalibrateProps {
  transcript: Transcript;
  own: Marking;
  markings: Markings;
  keep(next: Markings): void;
  again(): void;
}
