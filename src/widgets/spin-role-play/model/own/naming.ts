import type { Ear } from '../../../../coach/model/read.ts';
import { told, type Told } from '../../../../coach/model/told.ts';

/** Something that a summary may repeat; `of`: it was misheard of that. */
export interface Thing {
  id: string;
  text: string;
  of?: string | undefined;
}

/** Of a thing’s words, the share that names it; one of its numbers does as well. */
export const enough = 0.35;

/**
 * Which things the words of a typed summary name, the plainest first and at most so many. Of what was said and
 * what was misheard of it, the one that the words fit better; neither where they fit both.
 */
export function namedIn(
  ear: Ear,
  text: string,
  things: readonly Thing[],
  most: number,
): readonly string[] {
  const typed = told(ear, text);
  const named = things.map((thing) => ({ thing, fit: fitOf(typed, told(ear, thing.text)) }));
  const rivals = ({ thing }: (typeof named)[number]) =>
    named.filter(
      (other) =>
        other.thing.id !== thing.id &&
        (other.thing.of ?? other.thing.id) === (thing.of ?? thing.id),
    );
  return named
    .filter((one) => one.fit >= enough && rivals(one).every(({ fit }) => fit < one.fit))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ thing }) => thing.id);
}

/** How many numbers of a thing were typed, and what share of its words. */
function fitOf(typed: Told, { words, numbers }: Told): number {
  const same = numbers.filter(({ value, of }) =>
    typed.numbers.some((one) => one.value === value && (value >= 10 || one.of === of)),
  );
  let [all, both] = [0, 0];
  for (const [word, weight] of words) {
    all += weight;
    if (typed.words.has(word)) both += weight;
  }
  return same.length + (all === 0 ? 0 : both / all);
}
