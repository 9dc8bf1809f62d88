import type { SiteRoom } from '../../../course/words.ts';
import type { KitWords } from '../../kit/words.ts';
import type { Quiz } from '../model.ts';
import type { QuizWords } from '../props.ts';

/** A quiz of an earlier lesson, as a later lesson knows it. */
export interface EarlierQuiz {
  id: string;
  digest: string;
  /** the title of its lesson */
  lesson: string;
  /** the activities of its lesson: whoever ended one has begun it */
  begunBy: readonly string[];
  /** the address of its lesson, without an anchor */
  lessonHref: string;
  /** the address of its questions, in the page's language */
  data: string;
}

/** What comes from that address. */
export interface EarlierData {
  quiz: Quiz;
  words: QuizWords;
  kit: KitWords;
}

export interface EarlierProps {
  /** the slug of the lesson that is opened */
  lesson: string;
  quizzes: readonly EarlierQuiz[];
  words: SiteRoom['earlier'];
}
