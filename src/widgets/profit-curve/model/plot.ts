import { hasShares, percent, figure, ticks, type Curve } from './curve.ts';
import { textWidth } from '../../kit/text/model/width.ts';

/** Where things stand in the picture, in pixels: accounts across, the running total up. */
export interface Plot {
  width: number;
  em: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** how many accounts there are */
  all: number;
  marks: readonly { value: number; text: string }[];
  x: (place: number) => number;
  y: (value: number) => number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The scale that is there before the curve: a guess stays where it was put. */
export const guessHigh = 1.6;

/**
 * @param box  pixels that the picture has, and those kept free at its sides
 * @param low  of the running total, as a share of the year's or in money
 */
export function plotOf(
  { all, ...curve }: Pick<Curve, 'all' | 'total' | 'peak'>,
  box: { width: number; em: number; side: number; top: number; bottom: number },
  low: number,
  high: number,
  shares = hasShares(curve),
): Plot {
  const { width, em, side, top, bottom } = box;
  const marks = ticks(low, high).map((value) => ({
    value,
    text: shares ? percent(value) : figure(value),
  }));
  const left = Math.max(...marks.map(({ text }) => textWidth(text, em))) + 10;
  const right = width - side;
  return {
    ...{ width, em, left, right, top, bottom, all, marks },
    x: (place) => round(left + ((right - left) * place) / Math.max(1, all)),
    y: (value) => round(bottom - ((bottom - top) * (value - low)) / (high - low || 1)),
  };
}

/** A guess as a curve: from nothing through the guess at `at` of all accounts to the whole year. */
export function guessLine(plot: Plot, at: number, guess: number): string {
  const share = at / plot.all;
  const bend = Math.log(Math.max(guess, 0.005)) / Math.log(share);
  const value = (u: number): number => {
    if (share >= 1) return u * guess;
    if (guess < 0.9) return u ** bend;
    return u < share
      ? guess * (1 - (1 - u / share) ** 2)
      : guess + (1 - guess) * ((u - share) / (1 - share)) ** 2;
  };
  const points = Array.from({ length: 61 }, (_, step) => (step / 60) ** 2);
  return `M${points.map((u) => `${plot.x(u * plot.all)} ${plot.y(value(u))}`).join('L')}`;
}
