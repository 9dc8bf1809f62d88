import { stages, type Case, type Supplier } from './case.ts';
import type { Weights } from './weights.ts';

/** The sum of weight × rating, 0 to 1,000: a hundred times the score, so that no rounding ranks. */
export const points = (weights: Weights, { ratings }: Supplier): number =>
  weights.reduce((sum, weight, place) => sum + weight * ratings[place]!, 0);

/** The score of each supplier at a stage, in points. */
export const pointsAt = ({ weights, suppliers }: Case, stage: number): number[] =>
  suppliers.map((one) => points(weights[stage]!, one));

export interface Ranked {
  /** in the case's list of suppliers */
  supplier: number;
  points: number;
  /** 1 for the first; suppliers with the same points share a place */
  place: number;
}

/** Who stands where at a stage, the best first; of two that are level the one whose name sorts first. */
export function ranking(data: Case, stage: number): Ranked[] {
  const all = pointsAt(data, stage);
  const name = (supplier: number): string => data.suppliers[supplier]!.name;
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return all
    .map((points, supplier) => ({
      supplier,
      points,
      place: 1 + all.filter((other) => other > points).length,
    }))
    .sort((a, b) => a.place - b.place || byName(name(a.supplier), name(b.supplier)));
}

/** The supplier that alone is first at a stage; null where several are. */
export function leaderAt(data: Case, stage: number): number | null {
  const [first, second] = ranking(data, stage);
  return second!.place === 1 ? null : first!.supplier;
}

/** One supplier passes another on the way from a stage to the next. */
export interface Overtaking {
  /** the stage before it */
  after: number;
  /** how far on the way, 0 to 1 */
  at: number;
  /** the score at which they meet, in points */
  points: number;
  by: number;
  of: number;
  /** the criterion whose change of weight speaks most for who passes */
  criterion: number;
  /** its weight when the other was last ahead, and now */
  from: number;
  to: number;
  /** it takes the first place from the one who had it */
  first: boolean;
}

/** Who passes whom: behind at one stage, ahead at a later one, level at most between. */
export function overtakings(data: Case): Overtaking[] {
  const all = Array.from({ length: stages }, (_, stage) => pointsAt(data, stage));
  const found: Overtaking[] = [];
  for (let next = 1; next < stages; next++)
    for (const by of data.suppliers.keys())
      for (const of of data.suppliers.keys()) {
        const gap = (stage: number): number => all[stage]![by]! - all[stage]![of]!;
        if (gap(next) <= 0) continue;
        let since = next - 1;
        while (since > 0 && gap(since) === 0) since -= 1;
        if (gap(since) >= 0) continue;
        const at = gap(next - 1) / (gap(next - 1) - gap(next)) || 0;
        const was = all[next - 1]![by]!;
        found.push({
          after: next - 1,
          at,
          points: was + (all[next]![by]! - was) * at,
          by,
          of,
          ...reason(data, since, next, by, of),
          first: leaderAt(data, since) === of && all[next]![by] === Math.max(...all[next]!),
        });
      }
  return found;
}

function reason({ weights, suppliers }: Case, since: number, next: number, by: number, of: number) {
  const [before, now] = [weights[since]!, weights[next]!];
  const [u, v] = [suppliers[by]!.ratings, suppliers[of]!.ratings];
  const gains = now.map((weight, place) => (weight - before[place]!) * (u[place]! - v[place]!));
  const criterion = gains.indexOf(Math.max(...gains));
  return { criterion, from: before[criterion]!, to: now[criterion]! };
}
