import type { Asks, Kind, Manner, Temperament } from './schema.ts';

/** What the rules read of a line; its words, in whatever language, are not their business. */
export interface CallLine {
  id: string;
  kind: Kind;
  after: string[];
  manner?: Manner | undefined;
  sensitive?: true | undefined;
  about?: string | undefined;
  reveals?: string[] | undefined;
  asks?: Asks | undefined;
}

/** What the rules read of a scenario, in one language or all. Money in yuan a year. */
export interface CallScenario {
  temperament: Temperament;
  offer: { cost: number };
  facts: { id: string; known?: true | undefined }[];
  problems: { id: string; needs: string[]; weight: number }[];
  implications: {
    id: string;
    of: string;
    weight?: number | undefined;
    invented?: true | undefined;
  }[];
  payoffs: { id: string; of: string }[];
  lines: CallLine[];
}

/** Where the call stands; everything else follows from it. */
export interface CallState {
  /** one character for each line of the scenario, in its order: 1 where it landed */
  landed: string;
  /** 0–16; every line costs at least one, so that every call ends */
  patience: number;
  /** 0–9 */
  trust: number;
  /** 0–3: questions in a row, three and more being the same */
  run: number;
  /** 0–2 */
  objections: number;
}

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
}

/** One scenario with one customer, made ready for play. */
export interface Call {
  scenario: CallScenario;
  temperament: Temperament;
  indexOf(id: string): number;
  knowledge(landed: string): Knowledge;
  /** the landed lines with one more */
  landing(landed: string, index: number): string;
  /** the problem that a problem, implication or payoff belongs to */
  problemOf(id: string): string;
}

export const hasLanded = (landed: string, index: number): boolean => landed[index] === '1';

export function callOf(scenario: CallScenario, temperament = scenario.temperament): Call {
  const index = new Map(scenario.lines.map((line, at) => [line.id, at]));
  const parent = new Map(
    [...scenario.implications, ...scenario.payoffs].map(({ id, of }) => [id, of]),
  );
  const problemOf = (id: string): string => (parent.has(id) ? problemOf(parent.get(id)!) : id);
  // Many states share one set of landed lines; what follows from it is worked out once.
  const known = new Map<string, { knowledge: Knowledge; next: string[] }>();
  const memo = (landed: string) => {
    let found = known.get(landed);
    if (!found) {
      found = { knowledge: workOut(scenario, problemOf, landed), next: [] };
      known.set(landed, found);
    }
    return found;
  };
  return {
    scenario,
    temperament,
    problemOf,
    indexOf: (id) => index.get(id) ?? -1,
    knowledge: (landed) => memo(landed).knowledge,
    landing: (landed, at) =>
      (memo(landed).next[at] ??= `${landed.slice(0, at)}1${landed.slice(at + 1)}`),
  };
}

function workOut(
  { facts, problems, implications, lines }: CallScenario,
  problemOf: (id: string) => string,
  landed: string,
): Knowledge {
  const said = lines.filter((_, at) => hasLanded(landed, at));
  const isSayable = (line: CallLine): boolean =>
    !said.includes(line) &&
    line.after.every((id) => said.some((other) => other.id === id)) &&
    (line.kind !== 'summary' || knownFacts.size > 0);
  const about = (kind: Kind): Set<string> =>
    new Set(said.filter((line) => line.kind === kind).map((line) => line.about!));
  const count = (kind: Kind): number => said.filter((line) => line.kind === kind).length;
  const knownFacts = new Set([
    ...facts.filter(({ known }) => known).map(({ id }) => id),
    ...said.flatMap(({ reveals }) => reveals ?? []),
  ]);
  const admitted = about('problem');
  const shown = about('implication');
  const payoffs = about('need-payoff');
  const seen = implications.filter(({ id, invented }) => shown.has(id) && !invented);
  const heavy = [...problems.filter(({ id }) => admitted.has(id)), ...seen];
  return {
    sayable: lines.filter(isSayable),
    facts: knownFacts,
    admitted,
    seen: new Set(seen.map(({ id }) => id)),
    payoffs,
    explicit: new Set([...payoffs].map(problemOf)),
    situations: count('situation'),
    benefits: count('pitch'),
    proved: count('proof') > 0,
    invented: seen.length < shown.size,
    weight: heavy.reduce((sum, { weight }) => sum + (weight ?? 0), 0),
  };
}
