import type { Kind } from '../../schema.ts';
import type { Links } from './links.ts';
import type { CallLine, CallScenario } from './scenario.ts';

/** What both sides know, as it follows from the lines that landed. */
export interface Knowledge {
  /** lines that can be said: what they wait for has landed, and they have not landed themselves; see `isMistake` */
  sayable: readonly CallLine[];
  facts: ReadonlySet<string>;
  /** problems that the customer admitted: implied needs */
  admitted: ReadonlySet<string>;
  /** implications that the customer sees; invented ones are never among them */
  seen: ReadonlySet<string>;
  payoffs: ReadonlySet<string>;
  /** problems whose solution the customer asked for: explicit needs */
  explicit: ReadonlySet<string>;
  /** of those, the ones that the call before had not brought out */
  newNeeds: number;
  situations: number;
  problems: number;
  benefits: number;
  proved: boolean;
  /** what was promised in the call before was reported */
  kept: boolean;
  invented: boolean;
  /** what the admitted problems and seen implications cost the customer */
  weight: number;
  /** one character for each line of the scenario, as in the state that it is known in */
  landed: string;
  /** a number of its own within the call */
  at: number;
  /** a number that follows from `landed`, to take turns by */
  salt: number;
  /** what is known with one more line landed, by the line's place: filled as it is worked out */
  next: Knowledge[];
}

export const hasLanded = (landed: string, index: number): boolean =>
  landed.charCodeAt(index) === 49;

/** A line, and as much of what is known as says whether it has come too soon or too late. */
interface Asked {
  line: CallLine;
  links: Links;
  known: Pick<Knowledge, 'landed' | 'facts' | 'admitted' | 'seen'>;
}

/** What a question rests on is known: the facts, the problem, or something that the problem leads to. */
export function hasGround({ line, links, known }: Asked): boolean {
  if (line.kind === 'problem') return links.needs.every((fact) => known.facts.has(fact));
  if (line.kind === 'implication') return known.admitted.has(links.problem);
  return line.kind !== 'need-payoff' || links.ripens.some((id) => known.seen.has(id));
}

/** An answer in this call has ruled it out. */
export const isRuledOut = ({ links: { against }, known }: Pick<Asked, 'links' | 'known'>) =>
  against !== undefined && hasLanded(known.landed, against);

/** What some answer rules out is a mistake before its ground is laid, and after that answer; in between it cannot be said. */
const isMistake = (asked: Asked): boolean => !hasGround(asked) || isRuledOut(asked);

/** What is the same in every state of a call. */
interface Ground {
  scenario: CallScenario;
  linksOf(line: CallLine): Links;
  problemOf(id: string): string;
  told: ReadonlySet<string> | undefined;
}

/** What follows from the lines that landed, and from what was told before. */
export function knowledgeOf(
  { scenario, linksOf, problemOf, told = none }: Ground,
  landed: string,
  at: number,
): Knowledge {
  const { facts, problems, implications, payoffs, lines } = scenario;
  const toldOf = (some: readonly { id: string }[]): string[] =>
    some.flatMap(({ id }) => (told.has(id) ? [id] : []));
  const about: Partial<Record<Kind, Set<string>>> = {
    problem: new Set(toldOf(problems)),
    implication: new Set(toldOf(implications)),
    'need-payoff': new Set(toldOf(payoffs)),
  };
  const count: Partial<Record<Kind, number>> = {};
  const knownFacts = new Set(toldOf(facts));
  const explicit = new Set(toldOf(payoffs).map(problemOf));
  const needsBefore = explicit.size;
  let kept = false;
  for (const { id, known } of facts) if (known) knownFacts.add(id);
  lines.forEach((line, place) => {
    if (!hasLanded(landed, place)) return;
    const { kind, about: subject, reveals = [] } = line;
    count[kind] = (count[kind] ?? 0) + 1;
    if (subject) (about[kind] ??= new Set()).add(subject);
    if (kind === 'need-payoff') explicit.add(linksOf(line).problem);
    for (const fact of reveals) knownFacts.add(fact);
    kept ||= Boolean(line.keeps);
  });
  const { problem: admitted = none, implication: shown = none } = about;
  const seen = new Set<string>();
  let weight = 0;
  for (const problem of problems) if (admitted.has(problem.id)) weight += problem.weight;
  for (const one of implications) {
    if (!shown.has(one.id) || one.invented) continue;
    seen.add(one.id);
    weight += one.weight ?? 0;
  }
  const heard = { landed, facts: knownFacts, admitted, seen };
  return {
    ...heard,
    sayable: lines.filter(
      (line, place) =>
        !hasLanded(landed, place) &&
        linksOf(line).after.every((other) => hasLanded(landed, other)) &&
        (line.kind !== 'summary' || Boolean(count.situation || count.problem)) &&
        (!line.against || isMistake({ line, links: linksOf(line), known: heard })),
    ),
    payoffs: about['need-payoff'] ?? none,
    explicit,
    newNeeds: explicit.size - needsBefore,
    situations: count.situation ?? 0,
    problems: count.problem ?? 0,
    benefits: count.pitch ?? 0,
    proved: Boolean(count.proof),
    kept,
    invented: seen.size < shown.size,
    weight,
    at,
    salt: hashOf(landed, 0),
    next: [],
  };
}

/** FNV-1a. */
export function hashOf(text: string, seed: number): number {
  let mixed = seed >>> 0;
  for (let at = 0; at < text.length; at++)
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed;
}

const none: ReadonlySet<string> = new Set();
