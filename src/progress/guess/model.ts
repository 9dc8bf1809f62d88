/** What the learner guessed before a lesson's idea: the id of a choice, or what was typed for a number. */
export interface Guess {
  at: number;
  /** the shape of the question that was answered */
  digest: string;
  answer: string;
}

/** A guess as it can be shown again; null where there is none, or where it was made at another question. */
export const answerTo = (guess: Guess | null, digest: string): string | null =>
  guess?.digest === digest && guess.answer.trim() ? guess.answer : null;
