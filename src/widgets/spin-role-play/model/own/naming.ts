import type { Ear } from '../../../../coach/model/read.ts';
import { told, type Told } from '../../../../coach/model/hear/told.ts';

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
  const all = things.map((thing) => ({ thing, has: told(ear, thing.text) }));
  const rivalOf = ({ id, of = id }: Thing): Told | undefined =>
    all.find(({ thing }) => thing.id !== id && (thing.of ?? thing.id) === of)?.has;
  return all
    .flatMap(({ thing, has }) => {
      const fit = fitOf(typed, has);
      const rival = rivalOf(thing);
      const own = rival ? fitOf(typed, without(has, rival), true) : fit;
      const other = rival ? fitOf(typed, without(rival, has), true) : 0;
      return fit >= enough && own > other ? [{ id: thing.id, fit }] : [];
    })
    .sort((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ id }) => id);
}

/** What one says and the other does not. */
const without = ({ words, numbers }: Told, other: Told): Told => ({
  words: new Map([...words].filter(([word]) => !other.words.has(word))),
  numbers: numbers.filter(
    ({ value, of }) => !other.numbers.some((one) => one.value === value && one.of === of),
  ),
});

/** How many numbers were typed, and what share of the words; “six” of anything names nothing, unless it stands `alone`. */
function fitOf(typed: Told, { words, numbers }: Told, alone = false): number {
  let [all, both] = [0, 0];
  for (const [word, weight] of words) {
    all += weight;
    if (typed.words.has(word)) both += weight;
  }
  const same = numbers.filter(({ value, of }) =>
    typed.numbers.some((one) => one.value === value && (value >= 10 || one.of === of)),
  );
  const plain = same.filter(({ value }) => value >= 10 || both > 0 || alone);
  return plain.length + (all === 0 ? 0 : both / all);
}
