import { best, rated, weighed, type Case } from './case.ts';
import { leaderAt } from './ranking.ts';
import { roomOf, withWeight } from './weights.ts';

/** One thing changed, and nothing else. */
export interface Lever {
  criterion: number;
  from: number;
  to: number;
}

export interface Levers {
  /** better ratings, each of which alone would make the learner first; the smallest step first */
  ratings: Lever[];
  /** the smallest shift of one weight that would; null where none does */
  weight: Lever | null;
}

const step = ({ from, to }: Lever): number => Math.abs(to - from);

/** What would put the learner alone at the first place of a stage; null where that is so already. */
export function leversAt(data: Case, stage: number): Levers | null {
  if (leaderAt(data, stage) === 0) return null;
  const wins = (changed: Case): boolean => leaderAt(changed, stage) === 0;
  const ratings: Lever[] = [];
  const shifts: Lever[] = [];
  for (const criterion of data.criteria.keys()) {
    const from = data.suppliers[0]!.ratings[criterion]!;
    for (let to = from + 1; to <= best; to++)
      if (wins(rated(data, 0, criterion, to))) {
        ratings.push({ criterion, from, to });
        break;
      }
    const weights = data.weights[stage]!;
    const room = roomOf(weights, data.locks, criterion);
    for (let to = room.from; to <= room.to; to++)
      if (wins(weighed(data, stage, withWeight(weights, data.locks, criterion, to))))
        shifts.push({ criterion, from: weights[criterion]!, to });
  }
  const bySize = (a: Lever, b: Lever): number => step(a) - step(b);
  return { ratings: ratings.sort(bySize), weight: shifts.sort(bySize)[0] ?? null };
}
