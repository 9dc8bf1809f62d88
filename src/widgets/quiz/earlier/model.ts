import { digest } from '../../../course/model.ts';
import { shuffled } from '../../kit/model.ts';
import type { Question, Quiz } from '../model.ts';

/** How many questions open a lesson. */
export const opening = 2;

/** So many of the quizzes before a lesson may be asked of: its page does not grow with the course. */
export const remembered = 24;

/** What is known of an earlier quiz before its questions are there. */
export interface Known {
  id: string;
  /** the share of right answers in its latest round; null where it was never ended */
  latest: number | null;
  /** something of its lesson was done */
  begun: boolean;
}

/** The same all day in one lesson, and another the next day; `day` counts days from any beginning. */
export const seedOf = (lesson: string, day: number): number =>
  parseInt(digest([lesson, day]), 36) || 1;

const rank = ({ latest }: Known): number => (latest === null ? 2 : latest < 1 ? 0 : 1);

/**
 * The quizzes that are asked of, at most as many as questions: those with a mistake first, those never done
 * last. Only of lessons that were begun, unless none was.
 */
export const quizzesFor = (known: readonly Known[], seed: number): string[] => {
  const begun = known.filter((one) => one.begun);
  return shuffled(begun.length > 0 ? begun : known, seed)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, opening)
    .map(({ id }) => id);
};

/** A question of one of several quizzes. */
export interface Picked {
  quiz: string;
  question: Question;
}

/** The questions: those answered wrong before others, from as many quizzes as there are. */
export const questionsFrom = (
  quizzes: readonly { id: string; questions: Quiz['questions']; wrong: readonly string[] }[],
  seed: number,
): Picked[] => {
  const inOrder = quizzes.map(({ id, questions, wrong }) =>
    shuffled(questions, seed)
      .sort((a, b) => Number(wrong.includes(b.id)) - Number(wrong.includes(a.id)))
      .map((question): Picked => ({ quiz: id, question })),
  );
  return Array.from({ length: opening }, (_, turn) => inOrder.flatMap((one) => one[turn] ?? []))
    .flat()
    .slice(0, opening);
};

/** The picked questions as a quiz of their own, in which no id occurs that is on the page already. */
export const asQuiz = (picked: readonly Picked[], title: string): Quiz => ({
  title,
  draw: picked.length,
  questions: picked.map(({ quiz, question }) => ({
    ...question,
    id: `${quiz.replace('/', '-')}-${question.id}`,
  })),
});
