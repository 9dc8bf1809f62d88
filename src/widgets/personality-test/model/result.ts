import type { Told } from '../../kit/style/code/model.ts';
import { styles, type Scores } from '../../kit/style/model.ts';
import { differ } from './repeat.ts';
import type { Answers, Evidence, Keyed } from './score.ts';
import { judged, otherThan, warningsOf, type Sets, type Times, type Warning } from './verdict.ts';

/**
 * Five sums of six answers. Where more than six of a style were answered, six times their mean; a statement
 * without an answer counts for nothing, a style without any as the middle.
 */
export function scored(items: readonly Keyed[], answers: Answers): Scores {
  const mean = (given: readonly number[]): number =>
    given.length > 0 ? given.reduce((sum, one) => sum + one, 0) / given.length : 3;
  return Object.fromEntries(
    styles.map((style) => {
      const given = items.flatMap((item) => (item.style === style ? (answers[item.id] ?? []) : []));
      return [style, Math.round(6 * mean(given))];
    }),
  ) as Scores;
}

/** What a finished self-check keeps, as the data of a sheet; its sheet is named by its seed. */
export interface Result extends Told {
  /** 1: sums alone, told by `profileFrom`; 2: other statements, told by `verdict.ts` */
  version: 1 | 2;
  form: string;
  scores: Scores;
  seed: number;
  warnings: Warning[];
  /** null in version 1, which kept no answers */
  basis: Basis | null;
}

export interface Basis {
  /** all answers that count, those of an earlier sitting with the other set among them */
  answers: Answers;
  evidence: Evidence;
  /** whether two whole sets count */
  bothSets: boolean;
  /** of this sitting alone */
  sitting: Evidence;
}

/** A sitting as it ends. */
export interface Ended {
  form: string;
  seed: number;
  answers: Answers;
  times: Times;
}

/**
 * The result of a sitting. Where the whole other set was answered in an earlier one, both count together; a
 * statement that was answered twice counts as it was answered last.
 * @param earlier results that are kept, the newest last
 */
export function resultFrom(sets: Sets, ended: Ended, earlier: readonly Result[]): Result {
  const { form, seed, answers, times } = ended;
  const warnings = warningsOf(answers, times);
  const other = warnings.includes('fast') ? null : answersTo(otherThan(sets, form), earlier);
  const counted = { ...other, ...answers };
  const { verdict, styles, evidence, bothSets } = judged(sets, counted, warnings);
  const { evidence: sitting } = judged(sets, answers, warnings);
  const items = sets.flatMap((set) => set.items);
  const scores = scored(items, counted);
  const basis = { answers: counted, evidence, bothSets, sitting };
  return { version: 2, form, scores, seed, verdict, styles, warnings, basis };
}

/** The latest answers to every statement of a set, from one earlier sitting that was not hurried; or null. */
export function answersTo({ items }: Sets[number], earlier: readonly Result[]): Answers | null {
  const whole = earlier.findLast(
    ({ basis, warnings }) =>
      basis && !warnings.includes('fast') && items.every(({ id }) => id in basis.answers),
  );
  return whole ? Object.fromEntries(items.map(({ id }) => [id, whole.basis!.answers[id]!])) : null;
}

/**
 * Whether nothing can be read from a result: it was answered too fast, or so nearly alike throughout that no
 * style stands out.
 */
export const isUnread = ({ warnings, styles }: Result): boolean =>
  warnings.includes('fast') || (warnings.includes('alike') && styles.length === 0);

/** Whether two sittings differ more than chance would make them; null where one says too little. */
export const differsFrom = (one: Result, other: Result): boolean | null =>
  [one, other].every((result) => result.basis && !isUnread(result))
    ? differ(one.basis!.sitting, other.basis!.sitting)
    : null;

/** The place of a result's form among the forms; of the first when there is no such form any more. */
export const formAt = (forms: readonly { id: string }[], { form }: Pick<Result, 'form'>): number =>
  Math.max(
    0,
    forms.findIndex(({ id }) => id === form),
  );
