import {
  say,
  stateAfterAll,
  type Turn,
} from '../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import type { Call } from '../../../../src/widgets/spin-role-play/model/state/call.ts';
import type { CallLine } from '../../../../src/widgets/spin-role-play/model/state/scenario.ts';

export const lineOf = (call: Call, id: string): CallLine => call.scenario.lines[call.indexOf(id)]!;

/**
 * What these lines do, one after the other, whether or not a hand would have offered them.
 * @throws RangeError for a line that waits for another, was said before, or comes after the end
 */
export function play(call: Call, log: readonly string[]): Turn[] {
  const turns: Turn[] = [];
  for (const id of log) {
    const state = stateAfterAll(call, turns);
    const line = lineOf(call, id);
    if (turns.at(-1)?.outcome || !call.knowledge(state.landed).sayable.includes(line))
      throw new RangeError(`"${id}" cannot be said here`);
    turns.push(say(call, state, line));
  }
  return turns;
}

export const logOf = (turns: readonly Turn[]): string[] => turns.map(({ line }) => line.id);
