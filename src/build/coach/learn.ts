import { rarityDigit, weightDigit, type Asset } from '../../coach/model/asset.ts';
import { placesOf } from '../../coach/model/read.ts';
import { plainBy, type Alike } from '../../coach/model/text.ts';
import { kindSchema, type Row } from '../../coach/schema.ts';
import type { Lists } from './rows.ts';
import { shuffled } from '../../widgets/kit/model.ts';

/** How it is learnt; found by what it makes of sentences from trades that it was not taught. */
export const usual = {
  places: 22_300,
  rounds: 14,
  pace: 0.2,
  decay: 1e-4,
  /** what one step of four bits is worth, in mean weights of its kind */
  grain: 1.25,
};
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

/** The weights so far, by place and kind, the biases behind them, and what AdaGrad divides their steps by. */
class Weights {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #pace: number;

  constructor(length: number, pace: number) {
    this.#pace = pace;
    this.values = new Float64Array(length);
    this.#squares = new Float64Array(length).fill(1e-2);
  }
  step(index: number, slope: number): void {
    this.#squares[index]! += slope * slope;
    this.values[index]! -= (this.#pace * slope) / Math.sqrt(this.#squares[index]!);
  }
}

/** How sure of each kind the weights are, into `shares`. */
function judge(values: Float64Array, here: readonly number[], bias: number, shares: Float64Array) {
  const size = shares.length;
  shares.fill(0);
  for (const place of here)
    for (let one = 0; one < size; one++) shares[one]! += values[place * size + one]!;
  const scale = scaleOf(here);
  for (let one = 0; one < size; one++) shares[one] = shares[one]! * scale + values[bias + one]!;
  const most = Math.max(...shares);
  let all = 0;
  for (let one = 0; one < size; one++) all += shares[one] = Math.exp(shares[one]! - most);
  for (let one = 0; one < size; one++) shares[one]! /= all;
}

const scaleOf = (here: readonly number[]): number =>
  here.length > 0 ? 1 / Math.sqrt(here.length) : 0;

/** Multinomial logistic regression by AdaGrad; the mean of the weights over the second half of the rounds. */
function weightsOf(lessons: readonly Lesson[], settings: Settings): Float64Array {
  const { places, rounds, pace, decay } = settings;
  const size = kinds.length;
  const bias = places * size;
  const weights = new Weights(bias + size, pace);
  const { values } = weights;
  const mean = new Float64Array(values.length);
  const off = new Float64Array(size);
  const order = lessons.map((_, at) => at);
  const kept = Math.floor(rounds / 2);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(order, round + 1)) {
      const { places: here, kind, worth } = lessons[at]!;
      judge(values, here, bias, off);
      off[kind]! -= 1;
      const scale = scaleOf(here);
      for (const place of here)
        for (let one = 0; one < size; one++) {
          const index = place * size + one;
          weights.step(index, worth * off[one]! * scale + decay * values[index]!);
        }
      for (let one = 0; one < size; one++) weights.step(bias + one, worth * off[one]!);
    }
    if (round >= rounds - kept)
      for (let at = 0; at < mean.length; at++) mean[at]! += values[at]! / kept;
  }
  return mean;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** What one step of four bits is worth for a kind, of whose weights few are cut by it and none is split finely. */
function stepOf(weights: readonly number[], grain: number): number {
  const used = weights.filter((weight) => weight !== 0);
  const squares = used.reduce((sum, one) => sum + one * one, 0);
  return used.length === 0 ? 1 : rounded(grain * Math.sqrt(squares / used.length));
}

const largest = 7;

/** The weights in four bits, as an asset holds them, and what a step is worth for each kind. */
function inFourBits(weights: readonly number[], grain: number): Pick<Asset, 'steps' | 'weights'> {
  const size = kinds.length;
  const steps = kinds.map((_, kind) =>
    stepOf(
      weights.filter((_, at) => at % size === kind),
      grain,
    ),
  );
  const digits = weights.map((weight, at) => {
    const level = Math.round(weight / steps[at % size]!);
    return weightDigit(Math.max(-largest, Math.min(largest, level)));
  });
  return { steps, weights: digits.join('') };
}

/** How rare the grams of each place are. */
function rarityIn(lessons: readonly Lesson[], places: number): string {
  const counts = new Float64Array(places);
  for (const { places: here } of lessons) for (const place of here) counts[place]! += 1;
  return Array.from(counts, (count) =>
    rarityDigit(count / lessons.length, 1 / lessons.length),
  ).join('');
}

/** Learns kinds from rows: everything that the engine of one language needs, in four bits a weight. */
export function learn(
  rows: readonly Row[],
  { alike, asks, signs }: Lists,
  settings: Settings = usual,
): Asset {
  const { places, grain } = settings;
  const lessons = lessonsOf(rows, alike, settings);
  const learnt = [...weightsOf(lessons, settings)];
  const biases = learnt.splice(places * kinds.length).map(rounded);
  return {
    alike,
    asks,
    signs,
    kinds,
    places,
    biases,
    ...inFourBits(learnt, grain),
    rarity: rarityIn(lessons, places),
  };
}
