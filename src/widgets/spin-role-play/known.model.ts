import type { CallLine, CallScenario } from './call.model.ts';
import type { Prospect } from './effect.model.ts';
import type { Kind } from './schema.ts';

/** What both sides know, as it follows from the lines that landed. */
export interface Knowledge {
  /** lines that can be said: what they wait for has landed, and they have not landed themselves */
  sayable: readonly CallLine[];
  facts: ReadonlySet<string>;
  /** problems that the customer admitted: implied needs */
  admitted: ReadonlySet<string>;
  /** implications that the customer sees; invented ones are never among them */
  seen: ReadonlySet<string>;
  payoffs: ReadonlySet<string>;
  /** problems whose solution the customer asked for: explicit needs */
  explicit: ReadonlySet<string>;
  situations: number;
  benefits: number;
  proved: boolean;
  invented: boolean;
  /** what the admitted problems and seen implications cost the customer */
  weight: number;
  /** what could be said to what effect, by mood: filled as it is worked out */
  prospects: Prospect[];
}

export const hasLanded = (landed: string, index: number): boolean => landed[index] === '1';

/** What follows from the lines that landed. */
export function knowledgeOf(
  { facts, problems, implications, lines }: CallScenario,
  problemOf: (id: string) => string,
  landed: string,
): Knowledge {
  const said = lines.filter((_, at) => hasLanded(landed, at));
  const saidIds = new Set(said.map(({ id }) => id));
  const about: Partial<Record<Kind, Set<string>>> = {};
  const count: Partial<Record<Kind, number>> = {};
  const knownFacts = new Set<string>();
  for (const { id, known } of facts) if (known) knownFacts.add(id);
  for (const line of said) {
    count[line.kind] = (count[line.kind] ?? 0) + 1;
    if (line.about) (about[line.kind] ??= new Set()).add(line.about);
    for (const fact of line.reveals ?? []) knownFacts.add(fact);
  }
  const { problem: admitted = none, implication: shown = none } = about;
  const payoffs = about['need-payoff'] ?? none;
  const seen = implications.filter(({ id, invented }) => shown.has(id) && !invented);
  const heavy = [...problems.filter(({ id }) => admitted.has(id)), ...seen];
  return {
    sayable: lines.filter(
      (line, at) =>
        !hasLanded(landed, at) &&
        line.after.every((id) => saidIds.has(id)) &&
        (line.kind !== 'summary' || knownFacts.size > 0),
    ),
    facts: knownFacts,
    admitted,
    seen: new Set(seen.map(({ id }) => id)),
    payoffs,
    explicit: payoffs.size > 0 ? new Set([...payoffs].map(problemOf)) : none,
    situations: count.situation ?? 0,
    benefits: count.pitch ?? 0,
    proved: Boolean(count.proof),
    invented: seen.length < shown.size,
    weight: heavy.reduce((sum, { weight }) => sum + (weight ?? 0), 0),
    prospects: [],
  };
}

const none: ReadonlySet<string> = new Set();
