import { repeatOf } from '../../src/widgets/personality-test/model/repeat.ts';
import {
  judged,
  otherThan,
  tenMore,
  warningsOf,
  type Judged,
  type Sets,
} from '../../src/widgets/personality-test/model/verdict.ts';
import type { Sitting } from './people.ts';

/** The part of a sitting that some statements have. */
function part({ answers, times }: Sitting, ids: readonly string[]): Sitting {
  const of = (all: Readonly<Record<string, number>>) =>
    Object.fromEntries(ids.flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]])));
  return { answers: of(answers), times: of(times) };
}

/**
 * What a learner is told who would answer like this: after the thirty of a set, after the ten more that are
 * asked where these do not settle it, or after everything.
 */
export function taken(
  sets: Sets,
  sitting: Sitting,
  how: 'thirty' | 'ten more' | 'all' = 'ten more',
  first = sets[0]!,
): Judged {
  const thirty = first.items.map(({ id }) => id);
  const other = otherThan(sets, first.id).items;
  const more =
    how === 'ten more' ? tenMore(first.items, other, sitting.answers).map(({ id }) => id) : [];
  const { answers, times } = how === 'all' ? sitting : part(sitting, [...thirty, ...more]);
  return judged(sets, answers, warningsOf(answers, times));
}

/** As the command prints it; the repeat is the chance of the same verdict, null where nothing was told for haste. */
export function printed(result: Judged) {
  const { verdict, styles, warnings } = result;
  const repeat = warnings.includes('fast') ? null : repeatOf(result).same;
  return { verdict, styles, warnings, repeat };
}
