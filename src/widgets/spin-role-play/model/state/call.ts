import type { Temperament } from '../../schema.ts';
import { knowledgeOf, type Knowledge } from './known.ts';
import { linksIn, type Links } from './links.ts';
import type { CallLine, CallScenario } from './scenario.ts';

/** Where the talk stands; everything else that is true of it follows from this. */
export interface CallState {
  /** one character for each line of the scenario, in its order: 1 where it landed */
  landed: string;
  /** 0–15; every line costs at least one, so that every call ends */
  patience: number;
  /** 0–9 */
  trust: number;
  /** 0–3: questions in a row, three and more being the same */
  run: number;
  /** 0–2 */
  objections: number;
  /** the place of the line said last; -1 before the first. It decides what the next hand holds, and nothing else */
  latest: number;
}

/** One scenario with one customer, made ready for play. */
export interface Call {
  scenario: CallScenario;
  temperament: Temperament;
  /** the name of a rule that is left out, to see what it is worth */
  without: string | undefined;
  /** what the customer told in the call that this one follows; undefined where it follows none */
  told: ReadonlySet<string> | undefined;
  indexOf(id: string): number;
  linksOf(line: CallLine): Links;
  knowledge(landed: string): Knowledge;
  /** what is known when one more line has landed */
  landing(known: Knowledge, index: number): Knowledge;
  /** the problem that a problem, implication or payoff belongs to */
  problemOf(id: string): string;
}

/** A call as it was led: with whom, and where it follows another, after what. */
export const callAs = (
  scenario: CallScenario,
  { temperament, told }: { temperament: Temperament; told?: readonly string[] | null | undefined },
): Call => callOf(scenario, temperament, undefined, told ?? undefined);

export const callOf = (
  scenario: CallScenario,
  temperament = scenario.temperament,
  without?: string,
  told: readonly string[] | undefined = scenario.follows?.told,
): Call => ({ ...groundOf(scenario, told), temperament, without });

type Ground = Omit<Call, 'temperament' | 'without'>;

// The same whoever the customer is; what follows from landed lines is worked out once for all five.
const grounds = new WeakMap<CallScenario, Map<string | undefined, Ground>>();

function groundOf(scenario: CallScenario, told: readonly string[] | undefined): Ground {
  const found = grounds.get(scenario) ?? new Map<string | undefined, Ground>();
  grounds.set(scenario, found);
  const key = told?.join(' ');
  const ground = found.get(key) ?? layGround(scenario, told);
  found.set(key, ground);
  return ground;
}

function layGround(scenario: CallScenario, before: readonly string[] | undefined): Ground {
  const index = new Map(scenario.lines.map((line, at) => [line.id, at]));
  const parent = new Map(
    [...scenario.implications, ...scenario.payoffs].map(({ id, of }) => [id, of]),
  );
  const problemOf = (id: string): string => (parent.has(id) ? problemOf(parent.get(id)!) : id);
  const told = before && new Set(before);
  const links = new Map(
    scenario.lines.map((line, at) => [line, linksIn(scenario, problemOf, line, at, told)]),
  );
  const linksOf = (line: CallLine): Links => links.get(line)!;
  // Many states share one set of landed lines.
  const known = new Map<string, Knowledge>();
  const knowledge = (landed: string): Knowledge => {
    let found = known.get(landed);
    if (!found) {
      found = knowledgeOf({ scenario, linksOf, problemOf, told }, landed, known.size);
      known.set(landed, found);
    }
    return found;
  };
  return {
    scenario,
    told,
    problemOf,
    indexOf: (id) => index.get(id) ?? -1,
    linksOf,
    knowledge,
    landing: ({ landed, next }, at) =>
      (next[at] ??= knowledge(`${landed.slice(0, at)}1${landed.slice(at + 1)}`)),
  };
}
