import type { Question, Quiz } from '../model.ts';

/** What can be chosen or put in order, by its text, so that the place of an item says nothing. */
export const choicesOf = (question: Question): string[] => {
  if (question.kind === 'number') return [];
  const list = question.kind === 'order' ? question.items : question.options;
  return list.map(({ text }) => text).sort();
};

/** The texts of a quiz in the order in which its page lists them. */
export const textsOf = ({ questions }: Pick<Quiz, 'questions'>): string[] =>
  questions.flatMap((question) => [question.ask, ...choicesOf(question)]);

type Listed = 'ask' | 'text';
const isListed = (name: string): boolean => name === 'ask' || name === 'text';

/** The same with a place in the list of texts for each of them. */
type Placed<T> = T extends readonly unknown[]
  ? { [Place in keyof T]: Placed<T[Place]> }
  : T extends object
    ? { [Key in keyof T]: Key extends Listed ? number : Placed<T[Key]> }
    : T;

/** A quiz whose texts stand in the page already: it weighs half. */
export type PlacedQuiz = Placed<Quiz>;

function changed(data: unknown, change: (listed: unknown) => unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => changed(item, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      isListed(name) ? change(value) : changed(value, change),
    ]),
  );
}

export const placed = (quiz: Quiz): PlacedQuiz => {
  const texts = textsOf(quiz);
  return changed(quiz, (text) => texts.indexOf(text as string)) as PlacedQuiz;
};

/** What `placed` was given, with the texts that the page lists. */
export const withTexts = (quiz: PlacedQuiz, texts: readonly string[]): Quiz =>
  changed(quiz, (place) => texts[place as number]) as Quiz;
