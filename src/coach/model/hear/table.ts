import { rarityAt } from '../asset.ts';
import { linksOf, type Hearable, type TableLine } from './call.ts';
import { gramsOf, hashOf } from '../grams.ts';
import type { Count } from '../numbers.ts';
import type { Ear } from '../read.ts';
import { countsIn } from './told.ts';

/** Grams and what each weighs; `length` is the root of their squares. */
export interface Bag {
  of: ReadonlyMap<string, number>;
  length: number;
}

/** A line with all that it is known by. */
export interface Known {
  line: TableLine;
  invented: boolean;
  /** what it takes for granted: facts of a problem, the problem of an implication, the payoff of a pitch */
  needs: readonly string[];
  /** what its answer adds to what is known */
  gives: readonly string[];
  /** the problem that it belongs to, and the line's own subject */
  subjects: readonly string[];
  /** the numbers of the facts that it asks for */
  counts: readonly Count[];
  text: Bag;
  reply: Bag;
  /** its own subject's words */
  own: readonly Bag[];
  /** the words of what its subject belongs to */
  wider: readonly Bag[];
}

/** The lines of one call, made ready to be heard by one ear. */
export interface Table {
  ear: Ear;
  lines: readonly Known[];
  /** what a gram weighs: nothing where every sentence and every line has it */
  weigh(gram: string): number;
}

const namesOf = (ear: Ear, text: string): Set<string> =>
  new Set(gramsOf(ear.plain(text).filter((token) => token !== '?')).map(({ name }) => name));

export function bagOf(names: ReadonlySet<string>, weigh: (gram: string) => number): Bag {
  const of = new Map<string, number>();
  let squares = 0;
  for (const name of names) {
    const weight = weigh(name);
    if (weight <= 0) continue;
    of.set(name, weight);
    squares += weight * weight;
  }
  return { of, length: Math.sqrt(squares) };
}

/** Makes the lines of a call ready, once for each call; a page answers presses between the steps. */
export function* tableInSteps(ear: Ear, call: Hearable): Generator<undefined, Table> {
  const { places, asks } = ear.learnt;
  const meant = call.lines.filter(({ against }) => against === undefined);
  const count = new Map<string, number>();
  for (const { text } of meant) {
    for (const name of namesOf(ear, text)) count.set(name, (count.get(name) ?? 0) + 1);
    yield;
  }
  const weigh = (gram: string): number => {
    const rare = rarityAt(ear.learnt, hashOf(gram) % places);
    const here = 1 - Math.log(1 + (count.get(gram) ?? 0)) / Math.log(2 + meant.length);
    return rare * here;
  };
  const bag = (text: string): Bag => bagOf(namesOf(ear, text), weigh);
  const things = [...call.facts, ...call.problems, ...call.implications, ...call.payoffs];
  const bags = new Map<string, Bag[]>();
  for (const { id, text } of things) {
    bags.set(id, [text, ...(call.heard?.[id] ?? [])].map(bag));
    yield;
  }
  const lines: Known[] = [];
  for (const line of meant) {
    const { own, above, needs, gives } = linksOf(call, line);
    lines.push({
      line,
      invented: call.implications.some(({ id, invented }) => id === line.about && invented),
      needs,
      gives,
      subjects: [...own, ...above],
      counts:
        line.kind === 'situation'
          ? call.facts.flatMap(({ id, text }) => (gives.includes(id) ? countsIn(ear, text) : []))
          : [],
      text: bag(line.text),
      reply: bag(line.replies.plain),
      own: [
        ...own.flatMap((id) => bags.get(id) ?? []),
        ...[...(call.heard?.[line.id] ?? []), ...(asks[line.asks ?? line.kind] ?? [])].map(bag),
      ],
      wider: [
        ...above.flatMap((id) => bags.get(id) ?? []),
        ...(line.kind === 'pitch' && call.offer ? [bag(call.offer.name)] : []),
      ],
    });
    yield;
  }
  return { ear, lines, weigh };
}

/** The same at once. */
export function tableOf(ear: Ear, call: Hearable): Table {
  const steps = tableInSteps(ear, call);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
