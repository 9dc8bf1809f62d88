import { takesUp } from '../rules/follow.ts';
import type { Turn } from '../rules/turn.ts';
import type { Call } from '../state/call.ts';
import { questions } from '../state/scenario.ts';

/**
 * Of each turn, whether its question takes up the last answer, by what it asks or, typed, in so many words; a
 * summary in between is no break.
 */
export function takenUpIn(call: Call, turns: readonly Turn[]): boolean[] {
  let answered: Turn | undefined;
  return turns.map((turn, at) => {
    const { line, lands, own } = turn;
    const asks = lands && questions.includes(line.kind);
    const echoes = at > 0 && own?.echoes === true;
    const taken =
      asks && (echoes || (answered !== undefined && takesUp(call, line, answered.line)));
    if (line.kind !== 'summary') answered = asks ? turn : undefined;
    return taken;
  });
}
