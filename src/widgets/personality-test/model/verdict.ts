import type { Told } from '../../kit/style/code/model.ts';
import { styles } from '../../kit/style/model.ts';
import {
  evidenceOf,
  posteriorOf,
  scale,
  type Answers,
  type Evidence,
  type Keyed,
  type Posterior,
} from './score.ts';

/** Sets of statements that say the same by other means. */
export type Sets = readonly { id: string; items: readonly Keyed[] }[];
/** Milliseconds by statement. */
export type Times = Readonly<Record<string, number>>;

/** Thirty statements say enough by themselves only where the styles differ and one is first beyond doubt. */
export const settled = ({ differ, first }: Posterior): boolean => differ > 1.5 && first > 0.9;

/**
 * Whether styles differ has to be clearer where fewer statements were answered. With these bounds about one
 * in nine people without a style is told one in the simulation beside this.
 */
export function toldBy({ differ, first, ranked }: Posterior, bothSets: boolean): Told {
  if (differ <= (bothSets ? 0.5 : 0.8)) return { verdict: 'unclear', styles: [] };
  return first > 0.8
    ? { verdict: 'single', styles: ranked.slice(0, 1) }
    : { verdict: 'blend', styles: styles.filter((style) => ranked.indexOf(style) < 2) };
}

/** The set from which ten more are asked, and which comes next: the one after it, or the first. */
export const otherThan = <T extends { id: string }>(sets: readonly T[], id: string): T =>
  sets[(sets.findIndex((set) => set.id === id) + 1) % sets.length]!;

/**
 * The ten statements of another set that are asked where thirty do not settle it, five of each of the two
 * highest styles; none where they do. A set holds the statement that says least about its style last.
 */
export function tenMore<T extends Keyed>(
  set: readonly Keyed[],
  other: readonly T[],
  answers: Answers,
): T[] {
  const posterior = posteriorOf(evidenceOf(set, answers));
  return settled(posterior)
    ? []
    : posterior.ranked
        .slice(0, 2)
        .flatMap((style) => other.filter((item) => item.style === style).slice(0, 5));
}

/** `fast`: nobody reads that fast, so nothing is told. `alike`: nearly every answer was the same. */
export type Warning = 'fast' | 'alike';

/** Milliseconds in which a statement can be read and thought about. */
const shortest = 2000;

/**
 * What makes a sitting doubtful: half of the statements answered in less than two seconds, or five of six
 * answers alike. A statement whose time is not known counts neither way.
 */
export function warningsOf(answers: Answers, times: Times): Warning[] {
  const given = Object.keys(answers);
  const known = given.flatMap((id) => times[id] ?? []).sort((a, b) => a - b);
  const half = known.length / 2;
  const median = (known[Math.ceil(half) - 1]! + known[Math.floor(half)]!) / 2;
  const most = Math.max(...scale.map((step) => given.filter((id) => answers[id] === step).length));
  return [
    ...(median < shortest ? (['fast'] as const) : []),
    ...(given.length > 0 && most >= (given.length * 5) / 6 ? (['alike'] as const) : []),
  ];
}

export interface Judged extends Told {
  evidence: Evidence;
  /** whether two whole sets were answered */
  bothSets: boolean;
  warnings: Warning[];
}

/**
 * Everything that was answered, counted together.
 * @param warnings of the sitting in which it was answered
 */
export function judged(sets: Sets, answers: Answers, warnings: Warning[]): Judged {
  const evidence = evidenceOf(
    sets.flatMap(({ items }) => items),
    answers,
  );
  const whole = sets.filter(({ items }) => items.every(({ id }) => Object.hasOwn(answers, id)));
  const bothSets = whole.length > 1;
  const told: Told = warnings.includes('fast')
    ? { verdict: 'unclear', styles: [] }
    : toldBy(posteriorOf(evidence), bothSets);
  return { ...told, evidence, bothSets, warnings };
}
