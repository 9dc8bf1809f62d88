import type { Call, CallState } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import type { CallLine } from '../../../src/widgets/spin-role-play/model/state/scenario.ts';

/**
 * Every sentence of a debrief is held against the fact that it states, worked out here a second time: from
 * the scenario and the lines that landed, without the rules that chose the sentence.
 */

/** What is true in a state, from the lines that landed and the scenario alone. */
export interface Facts {
  call: Call;
  said: CallLine[];
  trust: number;
  run: number;
  weight: number;
  cost: number;
  objections: number;
  known: Set<string>;
  admitted: Set<string>;
  seen: Set<string>;
  payoffs: Set<string>;
  needs: number;
  invented: boolean;
}

/** What follows from the lines that landed is worked out once for each set of them. */
const sets = new WeakMap<Call, Map<string, Omit<Facts, 'trust' | 'run' | 'objections' | 'cost'>>>();
export function factsOf(call: Call, { landed, trust, run, objections }: CallState): Facts {
  if (!sets.has(call)) sets.set(call, new Map());
  const found = sets.get(call)!.get(landed) ?? known(call, landed);
  sets.get(call)!.set(landed, found);
  const { cost } = call.scenario.offer;
  const feels = cost * (1 + objections / 4 - found.payoffs.size / 6);
  return { ...found, trust, run, objections, cost: Math.round(Math.max(cost / 2, feels)) };
}

function known(call: Call, landed: string) {
  const { lines, facts, problems, implications, payoffs: wanted } = call.scenario;
  const said = lines.filter((_, at) => landed[at] === '1');
  const before = (some: { id: string }[]) =>
    some.map(({ id }) => id).filter((id) => call.told?.has(id));
  const told = before([...problems, ...implications, ...wanted]);
  const about = (kind: string) =>
    new Set([...said.filter((line) => line.kind === kind).map((line) => line.about!), ...told]);
  const founded = implications.filter((one) => !one.invented);
  const among = (some: { id: string }[], ids: Set<string>) =>
    new Set([...ids].filter((one) => some.some(({ id }) => id === one)));
  const admitted = among(problems, about('problem'));
  const payoffs = among(wanted, about('need-payoff'));
  const asked = about('implication');
  const seen = new Set(founded.filter(({ id }) => asked.has(id)).map(({ id }) => id));
  const sum = (some: { id: string; weight?: number | undefined }[], of: Set<string>) =>
    some.reduce((total, { id, weight = 0 }) => total + (of.has(id) ? weight : 0), 0);
  return {
    ...{ call, said, admitted, payoffs, seen },
    weight: sum(problems, admitted) + sum(founded, seen),
    known: new Set([
      ...facts.filter(({ known: told }) => told).map(({ id }) => id),
      ...before(facts),
      ...said.flatMap(({ reveals = [] }) => reveals),
    ]),
    needs: new Set([...payoffs].map(call.problemOf)).size,
    invented: implications.some(({ id, invented }) => invented && asked.has(id)),
  };
}

export const count = (facts: Facts, kind: string): number =>
  facts.said.filter((line) => line.kind === kind).length;
export const hasKept = ({ said }: Facts): boolean => said.some(({ keeps }) => keeps);
