import type { Answer } from '../kit/round/model.ts';
import type { KitWords, RoundWords } from '../kit/words.ts';
import type { PlacedQuiz } from './listed/model.ts';
import type { Question } from './model.ts';
import type { Words } from './words.ts';

export type QuizWords = RoundWords & Words;

/** What comes with the first question, and is said from there on. */
export interface QuizLate {
  quiz: PlacedQuiz;
  words: QuizWords;
}

/** What the parts of a question are given: the question with its answer, and what can be done with it. */
export interface Turn<Kind extends Question = Question> {
  question: Kind;
  answer: Answer;
  /** ids of options or items in the order in which they are shown */
  shown: readonly string[];
  checked: boolean;
  /** the id of the sentence that says what is wrong with the input, while there is one */
  fault: string | undefined;
  words: QuizWords;
  kit: KitWords;
  give(answer: Answer): void;
}
