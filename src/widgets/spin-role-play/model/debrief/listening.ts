import type { Turn } from '../rules/turn.ts';
import type { Call } from '../state/call.ts';
import { questions } from '../state/scenario.ts';

/** Whether a question builds on the answer that was given just before it. */
function builds(call: Call, { line, lands }: Turn, { line: answered }: Turn): boolean {
  if (!lands || !questions.includes(line.kind)) return false;
  const { needs, problem, invented } = call.linksOf(line);
  if (line.kind === 'problem') return needs.some((fact) => answered.reveals?.includes(fact));
  if (line.kind === 'situation' || invented) return false;
  return call.linksOf(answered).problem === problem;
}

/** Of each turn, whether it takes up the last answer to a question; a summary in between is no break. */
export function takenUpIn(call: Call, turns: readonly Turn[]): boolean[] {
  let answered: Turn | undefined;
  return turns.map((turn) => {
    const taken = answered !== undefined && builds(call, turn, answered);
    if (turn.line.kind !== 'summary')
      answered = turn.lands && questions.includes(turn.line.kind) ? turn : undefined;
    return taken;
  });
}
