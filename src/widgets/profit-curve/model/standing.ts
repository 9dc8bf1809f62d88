import { fill } from '../../../i18n/text.ts';
import { percent, type Curve } from './curve.ts';
import { placed, rectOf, type Placed, type Rect } from './labels.ts';
import type { Plot } from './plot.ts';
import { level, type Words } from './sentences.ts';
import type { Body, Hung } from './whale.ts';

/** How large the tail's fluke is: the drawn one is 96 pixels long. */
export const flukeScale = (width: number): number => (width < 560 ? 0.48 : 0.9);

export type Picked = ReturnType<typeof pickedAt>;

/** What the picked account adds to the back or takes from it. */
export function pickedAt(body: Body, { x, y }: Plot, rank: number) {
  const [before, after] = [y(body.back(rank)), y(body.back(rank + 1))];
  const width = Math.max(2, x(rank + 1) - x(rank));
  return {
    ...{ x: x(rank), width, middle: x(rank + 0.5), up: after <= before },
    top: Math.min(before, after),
    height: Math.max(2, Math.abs(before - after)),
  };
}

/** What stands in the picture, each where it touches nothing else. */
export function standing(
  said: { curve: Curve; words: Words; unit: string; guess: number | null },
  drawn: {
    plot: Plot;
    body: Body;
    /** what the water line is in the picture */
    sea: number;
    hung: readonly Hung[];
    held: Picked | null;
    /** the guess in the picture; null where it is not to be shown */
    guessed: number | null;
  },
): Placed[] {
  const { curve, words, unit, guess } = said;
  const { plot, body, sea, hung, held, guessed } = drawn;
  const { x, y, em, left, right, width, bottom, all } = plot;
  const picture = { width, height: bottom };
  const share = (sum: number): string => level(words, curve, sum, unit);
  const leader: Rect[] = held
    ? [{ x: held.middle - 6, y: 0, width: 12, height: held.top + held.height }]
    : [];
  const weights = hung.map(({ x, y, size }) => ({
    ...{ x: x - size / 2 - 3, y: y - 8, width: size + 6, height: size + 12 },
  }));
  const flesh = Array.from({ length: 40 }, (_, step): Rect => {
    const [from, to] = [(all * step) / 40, (all * (step + 1)) / 40];
    const above = Math.min(y(body.back(from)), y(body.back(to)));
    const below = Math.max(y(body.belly(from)), y(body.belly(to)));
    return { x: x(from), y: above, width: x(to) - x(from), height: Math.max(0, below - above) };
  });
  const top = { x: x(curve.top.count), y: y(body.back(curve.top.count)) };
  const peak = { x: x(curve.peak.at), y: y(body.back(curve.peak.at)) };
  const rises = [8, 16, 26, 38, 52, 68, 86];
  const surface = y(sea);
  const sky = placed(
    [
      ...(curve.tail.count > 0
        ? [
            {
              id: 'loss',
              text: share(-curve.tail.loss),
              at: [1.2, 0.4, 2].map((down) => ({
                x: right + 15,
                y: peak.y + em * down,
                anchor: 'start' as const,
              })),
            },
            {
              id: 'peak',
              text: fill(words.peakPoint, { share: share(curve.peak.sum) }),
              at: [0, -50, 50, -100, -150, -200, 90].map((by) => ({
                x: peak.x + by,
                y: peak.y - 9,
                anchor: 'middle' as const,
              })),
            },
          ]
        : []),
      {
        id: 'best',
        text: fill(words.topPoint, { n: curve.top.count, share: share(curve.top.sum) }),
        at: rises.flatMap((by) =>
          ([-10, 6, 30] as const).map((along) => ({
            x: top.x + along,
            y: top.y - by,
            anchor: 'end' as const,
          })),
        ),
      },
      {
        id: 'total',
        text: fill(words.totalLine, { share: share(curve.total) }),
        at: [1.4, 3.6, 5, 7, 9, 11].flatMap((down) => [
          { x: width - 2, y: surface + em * down, anchor: 'end' as const },
          { x: left + 6, y: surface - em * (down - 1), anchor: 'start' as const },
        ]),
      },
    ].filter(() => all > 0),
    [...leader, ...weights, ...flesh, flukeRect(body, plot)],
    picture,
    em,
  );
  if (guessed === null) return sky;
  const at = y(guessed);
  const own = {
    id: 'guess',
    text: fill(words.yourGuess, { share: percent((guess ?? 0) / 100) }),
    at: [1.5, -0.8, 2.8, -2, 4, 5.4].map((down) => ({
      x: top.x + 12,
      y: at + em * down,
      anchor: 'start' as const,
    })),
  };
  const taken = [...leader, ...weights, ...sky.map((label) => rectOf(label, em))];
  return [...sky, ...placed([own], taken, picture, em)];
}

function flukeRect(body: Body, { x, y, all, width }: Plot): Rect {
  const scale = flukeScale(width);
  const middle = y((body.back(all) + body.belly(all)) / 2);
  return { x: x(all), y: middle - 40 * scale, width: 72 * scale, height: 76 * scale };
}
