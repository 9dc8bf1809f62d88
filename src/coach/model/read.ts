import type { Spoken } from '../schema.ts';
import { weightAt, type Asset } from './asset.ts';
import { endsOf, gramsOf, hashOf, type Gram } from './grams.ts';
import { clausesBy, type Clauses } from './clauses.ts';
import { plainBy, type Plain } from './text.ts';

/** What a sentence does, as its words alone tell. */
export interface Reading {
  kind: Spoken;
  /** how sure, 0 to 1 */
  p: number;
  /** how sure of each kind; they add up to 1 */
  of: Readonly<Record<Spoken, number>>;
}

/** Someone who has learnt one language: see `read`, `becauseOf` and `heardIn`. */
export interface Ear {
  plain: Plain;
  clauses: Clauses;
  learnt: Asset;
}

export const earOf = (learnt: Asset): Ear => ({
  plain: plainBy(learnt.alike),
  clauses: clausesBy(learnt.signs),
  learnt,
});

export const placeOf = ({ name }: Gram, places: number): number => hashOf(name) % places;

/** What tells the kind of a sentence. */
export const signsOf = (tokens: readonly string[]): Gram[] => [
  ...gramsOf(tokens),
  ...endsOf(tokens),
];

/** The signs of a sentence by the place that they are hashed to, each place once. */
export const placesOf = (tokens: readonly string[], places: number): number[] => [
  ...new Set(signsOf(tokens).map((sign) => placeOf(sign, places))),
];

/** Which kind a sentence is; nothing in any language is sure of `none`. Never throws. */
export function read({ plain, learnt }: Ear, text: string): Reading {
  return readTokens(learnt, plain(text));
}

export function readTokens(learnt: Asset, tokens: readonly string[]): Reading {
  const { kinds, biases, places } = learnt;
  const here = placesOf(tokens, places);
  const scale = here.length > 0 ? 1 / Math.sqrt(here.length) : 0;
  const scores = kinds.map((_, kind) => {
    let sum = 0;
    for (const place of here) sum += weightAt(learnt, place, kind);
    return biases[kind]! + sum * scale;
  });
  return readingOf(kinds, scores);
}

function readingOf(kinds: readonly Spoken[], scores: readonly number[]): Reading {
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return surest(Object.fromEntries(kinds.map((kind, at) => [kind, shares[at]! / all])));
}

/** @param of how sure of each kind */
export function surest(of: Record<string, number>): Reading {
  const [kind, p] = Object.entries(of).reduce((best, one) => (one[1] > best[1] ? one : best));
  return { kind: kind as Spoken, p, of: of as Reading['of'] };
}
