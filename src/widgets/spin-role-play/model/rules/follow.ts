import type { Call } from '../state/call.ts';
import { questions, type CallLine } from '../state/scenario.ts';

/** Whether a line takes up what the answer to another one has told: fact, problem, consequence, benefit. */
export function takesUp(call: Call, line: CallLine, answered: CallLine): boolean {
  if (!questions.includes(answered.kind) || line.against) return false;
  const { needs, problem, invented } = call.linksOf(line);
  switch (line.kind) {
    case 'problem':
      return needs.some((fact) => answered.reveals?.includes(fact));
    case 'implication':
    case 'need-payoff':
      return (
        !invented && answered.kind !== 'situation' && call.linksOf(answered).problem === problem
      );
    case 'pitch':
      return answered.kind === 'need-payoff' && answered.about === line.about;
    default:
      return false;
  }
}
