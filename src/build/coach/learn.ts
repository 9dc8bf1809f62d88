import { rarityDigit, weightDigit, type Asset } from '../../coach/model/asset.ts';
import { placesOf } from '../../coach/model/read.ts';
import { plainBy, type Alike } from '../../coach/model/text.ts';
import { kindSchema, type Row } from '../../coach/schema.ts';
import type { Lists } from './rows.ts';
import { shuffled } from '../../widgets/kit/model.ts';

export const usual = { places: 2 ** 14, rounds: 12, pace: 0.5, decay: 2e-6, spare: 0.5 };
export type Settings = typeof usual;

const kinds = kindSchema.options;

/** A sentence as it is learnt: the places of its grams, its kind, how much it counts. */
interface Lesson {
  places: readonly number[];
  kind: number;
  worth: number;
}

function lessonsOf(rows: readonly Row[], alike: Alike, { places }: Settings): Lesson[] {
  const plain = plainBy(alike);
  const count = kinds.map((kind) => rows.filter((row) => row.kind === kind).length);
  const mean = rows.length / count.filter((one) => one > 0).length;
  return rows.flatMap(({ text, kind }): Lesson[] => {
    const at = kinds.indexOf(kind);
    // A rare kind counts for more than its number, and not for as much as a common one.
    const worth = Math.sqrt(mean / count[at]!);
    const tokens = plain(text);
    const bare = tokens.filter((token) => token !== '?');
    // A question is one without its mark, too: half of those who type leave it out.
    return bare.length < tokens.length && bare.length > 0
      ? [tokens, bare].map((one) => ({ places: placesOf(one, places), kind: at, worth: worth / 2 }))
      : [{ places: placesOf(tokens, places), kind: at, worth }];
  });
}

/** Multinomial logistic regression by AdaGrad; the mean of the weights over the second half of the rounds. */
function weightsOf(lessons: readonly Lesson[], settings: Settings): [Float64Array, Float64Array] {
  const { places, rounds, pace, decay } = settings;
  const size = kinds.length;
  const weights = new Float64Array(places * size + size);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const mean = new Float64Array(weights.length);
  const scores = new Float64Array(size);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(order, round + 1)) {
      const { places: here, kind, worth } = lessons[at]!;
      const scale = here.length > 0 ? 1 / Math.sqrt(here.length) : 0;
      for (let one = 0; one < size; one++) {
        let sum = 0;
        for (const place of here) sum += weights[place * size + one]!;
        scores[one] = sum * scale + weights[places * size + one]!;
      }
      const most = Math.max(...scores);
      let all = 0;
      for (let one = 0; one < size; one++) all += scores[one] = Math.exp(scores[one]! - most);
      for (let one = 0; one < size; one++) {
        const off = worth * (scores[one]! / all - Number(one === kind));
        const step = (index: number, slope: number): void => {
          squares[index]! += slope * slope;
          weights[index]! -= (pace * slope) / Math.sqrt(squares[index]!);
        };
        if (Math.abs(off) < 1e-4) continue;
        for (const place of here) {
          const index = place * size + one;
          step(index, off * scale + decay * weights[index]!);
        }
        step(places * size + one, off);
      }
    }
    if (round >= rounds / 2)
      for (let at = 0; at < mean.length; at++)
        mean[at]! += weights[at]! / (rounds - Math.ceil(rounds / 2));
  }
  return [mean.subarray(0, places * size), mean.subarray(places * size)];
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** What one step of four bits is worth where the largest weights may be cut: the least squared error of some. */
function stepOf(weights: readonly number[]): number {
  const used = weights.filter((weight) => weight !== 0);
  if (used.length === 0) return 1;
  const spread = Math.sqrt(used.reduce((sum, one) => sum + one * one, 0) / used.length);
  return rounded(spread * 0.55);
}

/** Learns kinds from rows: everything that the engine of one language needs, in four bits a weight. */
export function learn(
  rows: readonly Row[],
  { alike, asks }: Lists,
  settings: Settings = usual,
): Asset {
  const { places, spare } = settings;
  const lessons = lessonsOf(rows, alike, settings);
  const [weights, biases] = weightsOf(lessons, settings);
  const steps = kinds.map((_, kind) =>
    stepOf(Array.from({ length: places }, (_, place) => weights[place * kinds.length + kind]!)),
  );
  const level = (weight: number, kind: number): number => {
    const exact = weight / steps[kind]!;
    return Math.abs(exact) < spare ? 0 : Math.max(-7, Math.min(7, Math.round(exact)));
  };
  const counts = new Float64Array(places);
  for (const { places: here } of lessons) for (const place of here) counts[place]! += 1;
  return {
    alike,
    asks,
    kinds,
    places,
    steps,
    biases: [...biases].map(rounded),
    weights: Array.from(weights, (weight, at) =>
      weightDigit(level(weight, at % kinds.length)),
    ).join(''),
    rarity: Array.from(counts, (count) =>
      rarityDigit(count / lessons.length, 1 / lessons.length),
    ).join(''),
  };
}
