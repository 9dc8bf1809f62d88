import { gramsOf, hashOf } from './grams.ts';
import type { Ear } from './read.ts';

/** A line of a call as hearing needs it. */
export interface TableLine {
  id: string;
  kind:
    | 'rapport'
    | 'situation'
    | 'problem'
    | 'implication'
    | 'need-payoff'
    | 'summary'
    | 'pitch'
    | 'proof'
    | 'close';
  text: string;
  /** the problem, implication or payoff that it is about */
  about?: string | undefined;
  /** the facts that it asks for */
  reveals?: string[] | undefined;
  asks?: 'order' | 'next-step' | 'leave' | 'improper' | undefined;
  replies: { plain: string };
}

/** A call in one language as hearing needs it: what a scenario says, and the words that it is heard by. */
export interface Hearable {
  facts: { id: string; text: string }[];
  problems: { id: string; text: string; needs: string[] }[];
  implications: { id: string; text: string; of: string; invented?: true | undefined }[];
  payoffs: { id: string; text: string; of: string }[];
  lines: TableLine[];
  /** what is sold: every pitch may be told in its words */
  offer?: { name: string } | undefined;
  /** by the id of a fact, problem, implication, payoff or line: other words for it */
  heard?: Record<string, string[]> | undefined;
}

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

/** Makes the lines of a call ready; some milliseconds, once for each call. */
export function tableOf(ear: Ear, call: Hearable): Table {
  const { places, rarity, asks } = ear.learnt;
  const texts = call.lines.map(({ text }) => namesOf(ear, text));
  const count = new Map<string, number>();
  for (const names of texts) for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const weigh = (gram: string): number => {
    const rare = rarity[hashOf(gram) % places]!;
    const here = 1 - Math.log(1 + (count.get(gram) ?? 0)) / Math.log(2 + call.lines.length);
    return rare * here;
  };
  const bag = (text: string): Bag => bagOf(namesOf(ear, text), weigh);
  const things = [...call.facts, ...call.problems, ...call.implications, ...call.payoffs];
  const bags = new Map(
    things.map(({ id, text }) => [id, [text, ...(call.heard?.[id] ?? [])].map(bag)]),
  );
  const lines = call.lines.map((line): Known => {
    const { own, above, needs, gives } = linksOf(call, line);
    return {
      line,
      invented: call.implications.some(({ id, invented }) => id === line.about && invented),
      needs,
      gives,
      subjects: [...own, ...above],
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
    };
  });
  return { ear, lines, weigh };
}

interface Links {
  own: string[];
  above: string[];
  needs: string[];
  gives: string[];
}

/** What a line is about, what that belongs to, and what it waits for. */
function linksOf(
  { problems, implications, payoffs }: Hearable,
  { kind, about, reveals = [] }: TableLine,
): Links {
  const parent = new Map([...implications, ...payoffs].map(({ id, of }) => [id, of]));
  const problemOf = (id: string): string => (parent.has(id) ? problemOf(parent.get(id)!) : id);
  if (about === undefined) return { own: reveals, above: [], needs: [], gives: reveals };
  const problem = problemOf(about);
  const above = [parent.get(about), problem].filter((id) => id !== undefined && id !== about);
  const facts = problems.find(({ id }) => id === problem)?.needs ?? [];
  const own = [about];
  if (kind === 'problem') return { own, above: facts, needs: facts, gives: own };
  const wider = [...new Set(above)] as string[];
  if (kind === 'pitch') return { own, above: wider, needs: own, gives: [] };
  return { own, above: wider, needs: [problem], gives: own };
}
