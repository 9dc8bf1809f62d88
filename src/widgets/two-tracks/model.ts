import type { Localized } from '../../i18n/text.ts';
import { inTurn, type Answer, type Pool } from '../kit/round/model.ts';
import type { TwoTracksData } from './schema.ts';

export type TwoTracks = Localized<TwoTracksData>;
export type Case = TwoTracks['cases'][number];
export type Side = 'buyer' | 'seller';

export const sides: readonly Side[] = ['buyer', 'seller'];

type Steps = readonly { id: string }[];
type Standing = Readonly<Record<Side, { at: string }>>;
export interface Tracks {
  draw: number;
  buyer: Steps;
  seller: Steps;
  cases: readonly (Standing & { id: string })[];
}

/** Where an answer puts one of the two: the id of a step, undefined while it is not placed. */
export const placeOf = (answer: Answer, side: Side): string | undefined =>
  answer.find((one) => one.startsWith(`${side}/`))?.slice(side.length + 1);

/** The answer with one of the two at another step; buyer first, so that equal answers look alike. */
export const placed = (answer: Answer, side: Side, step: string): Answer =>
  sides.flatMap((one) => {
    const at = one === side ? step : placeOf(answer, one);
    return at === undefined ? [] : [`${one}/${at}`];
  });

/** The place of a step on its track, 1 to 6; 0 for a step that is not on it. */
export const numberOf = (steps: Steps, id: string | undefined): number =>
  steps.findIndex((step) => step.id === id) + 1;

/** By how many steps the seller is ahead; below 0 the buyer is. */
export const lead = (tracks: Pick<Tracks, Side>, { buyer, seller }: Standing): number =>
  numberOf(tracks.seller, seller.at) - numberOf(tracks.buyer, buyer.at);

/** The cases as what a round is made of: one question a case, answered with both places. */
export const poolOf = (tracks: Tracks): Pool => {
  const caseOf = (id: string) => tracks.cases.find((one) => one.id === id)!;
  return {
    draw: (seed, met) =>
      inTurn(
        tracks.cases.map(({ id }) => id),
        seed,
        met,
      ).slice(0, tracks.draw),
    // The stations keep the order of the road; no digit stands for one of them.
    shown: () => [],
    start: () => [],
    choose: () => null,
    isAnswer: (_question, answer) =>
      sides.every((side) => numberOf(tracks[side], placeOf(answer, side)) > 0),
    isRight: (question, answer) =>
      sides.every((side) => placeOf(answer, side) === caseOf(question)[side].at),
  };
};

/** How a track was read: right, placed too far on, or not far enough. */
export interface Reading {
  right: number;
  tooFar: number;
  tooNear: number;
}

/** How each of the two tracks was read in the cases that have an answer. */
export const readings = (
  tracks: Tracks,
  answers: Readonly<Record<string, Answer>>,
): Record<Side, Reading> => {
  const read = (side: Side): Reading => {
    const gaps = tracks.cases
      .filter(({ id }) => answers[id])
      .map(
        (one) =>
          numberOf(tracks[side], placeOf(answers[one.id]!, side)) -
          numberOf(tracks[side], one[side].at),
      );
    return {
      right: gaps.filter((gap) => gap === 0).length,
      tooFar: gaps.filter((gap) => gap > 0).length,
      tooNear: gaps.filter((gap) => gap < 0).length,
    };
  };
  return { buyer: read('buyer'), seller: read('seller') };
};

/** What was misread most often, from twice on: a habit worth telling. */
export const habit = (
  read: Readonly<Record<Side, Reading>>,
): { side: Side; way: 'tooFar' | 'tooNear'; times: number } | undefined =>
  sides
    .flatMap((side) =>
      (['tooFar', 'tooNear'] as const).map((way) => ({ side, way, times: read[side][way] })),
    )
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times)[0];
