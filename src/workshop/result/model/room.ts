import { questions, sayings, type Pad, type Saying } from '../../pad/model/pad.ts';
import { tallyOf } from '../../pad/model/tally.ts';
import { quizzes, scenarios, type Learner } from './learner.ts';

/** What the course's content says about what was handed in, in the language of the page. */
export interface Content {
  /** of every activity, by `<folder>/<id>` */
  titles: Readonly<Record<string, string>>;
  /** the questions with options, of each quiz */
  quizzes: Readonly<Record<string, readonly Question[]>>;
  /** the lines of each scenario, in the order of its file */
  scenarios: Readonly<Record<string, readonly { id: string; kind: string; text: string }[]>>;
}
export interface Question {
  id: string;
  ask: string;
  options: readonly { id: string; text: string; right?: boolean }[];
}

/** What all calls of one round were made of. */
export interface Round {
  round: number;
  pads: number;
  counts: Readonly<Record<Saying, number>>;
  all: number;
  /** of all sentences, 0 to 1: those that ask, and those that ask about problems and what they lead to */
  asking: number;
  deep: number;
  /** in how many calls the offer came before the need */
  early: number;
}

export function roundsOf(pads: readonly Pad[]): Round[] {
  const numbers = [...new Set(pads.map(({ round }) => round))].sort((a, b) => a - b);
  return numbers.map((round) => {
    const tallies = pads.filter((pad) => pad.round === round).map(tallyOf);
    const counts = Object.fromEntries(
      sayings.map((kind) => [kind, tallies.reduce((sum, one) => sum + one.counts[kind], 0)]),
    ) as Record<Saying, number>;
    const all = tallies.reduce((sum, one) => sum + one.all, 0);
    const share = (kinds: readonly Saying[]): number =>
      all === 0 ? 0 : kinds.reduce((sum, kind) => sum + counts[kind], 0) / all;
    return {
      round,
      pads: tallies.length,
      counts,
      all,
      asking: share(questions),
      deep: share(['P', 'I', 'N']),
      early: tallies.filter(({ order }) => order === 'before').length,
    };
  });
}

/** A question with what the room answered. */
export interface Hard {
  quiz: string;
  question: Question;
  asked: number;
  wrong: number;
  /** the wrong option that most chose, the first of them in the file; null when all were right */
  most: { text: string; chosen: number } | null;
}

/** The questions with options that were answered wrong, those with the largest share of wrong answers first. */
export function hardest(learners: readonly Learner[], content: Content): Hard[] {
  const given = new Map<string, (readonly string[])[]>();
  for (const { answers } of learners)
    for (const { quiz, question, answer } of answers) {
      const key = `${quiz} ${question}`;
      given.set(key, [...(given.get(key) ?? []), answer]);
    }
  const all = Object.entries(content.quizzes).flatMap(([quiz, list]) =>
    list.map((question) => hardOf(quiz, question, given.get(`${quiz} ${question.id}`) ?? [])),
  );
  return all
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong / b.asked - a.wrong / a.asked || b.wrong - a.wrong);
}

function hardOf(quiz: string, question: Question, answers: readonly (readonly string[])[]): Hard {
  const isWrong = (answer: readonly string[]): boolean =>
    question.options.some(({ id, right }) => answer.includes(id) !== Boolean(right));
  const wrong = question.options
    .filter(({ right }) => !right)
    .map(({ id, text }) => ({ text, chosen: answers.filter((one) => one.includes(id)).length }));
  const most = wrong.reduce<Hard['most']>(
    (best, one) => (one.chosen > (best?.chosen ?? 0) ? one : best),
    null,
  );
  return { quiz, question, asked: answers.length, wrong: answers.filter(isWrong).length, most };
}

/** The mean of the best results in the quizzes, and the best call, of one learner; null where there is none. */
export function standingOf({ best }: Learner): {
  ended: number;
  quiz: number | null;
  call: number | null;
} {
  const scores = (folder: string): number[] =>
    Object.entries(best).flatMap(([id, score]) =>
      id.startsWith(folder) && score !== null ? [score] : [],
    );
  const inQuizzes = scores(quizzes);
  const inCalls = scores(scenarios);
  return {
    ended: Object.keys(best).length,
    quiz: inQuizzes.length ? inQuizzes.reduce((a, b) => a + b) / inQuizzes.length : null,
    call: inCalls.length ? Math.max(...inCalls) : null,
  };
}
