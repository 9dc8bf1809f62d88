import { fill } from '../../../i18n/text.ts';
import type { Words } from '../words.ts';
import { axisNames, type Axis, type Spot } from './plane.ts';

/** The two ends of an axis in words, more first. */
const ends = {
  assertiveness: { more: 'tell', less: 'ask' },
  responsiveness: { more: 'show', less: 'hold' },
} as const;

export const endOf = (axis: Axis, turn: 'more' | 'less', words: Words): string =>
  words[ends[axis][turn]];

/** One person's place on one axis: “telling, 2 steps”. */
export const placeOn = (axis: Axis, spot: Spot, words: Words): string => {
  const steps = spot[axis];
  return steps === 0
    ? words.middle
    : fill(words.steps, {
        end: endOf(axis, steps > 0 ? 'more' : 'less', words),
        n: Math.abs(steps),
      });
};

/** Where somebody stands, as a sentence: on both axes. */
export const placeOf = (who: string, spot: Spot, words: Words): string =>
  fill(words.stands, {
    who,
    ...Object.fromEntries(axisNames.map((axis) => [axis, placeOn(axis, spot, words)])),
  });
