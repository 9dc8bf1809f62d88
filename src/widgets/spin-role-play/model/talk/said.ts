import { fill } from '../../../../i18n/text.ts';
import type { Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { hasLanded } from '../state/known.ts';
import type { CallLine } from '../state/scenario.ts';
import { repliesTo } from './reply.ts';
import type { Play, Scene } from './scene.ts';

/** What a summary repeats: the last three things that the customer said, by id. */
export function saidBack(call: Call, { landed }: CallState): string[] {
  const said = call.scenario.lines.filter((_, at) => hasLanded(landed, at));
  const ids = said.flatMap(({ kind, about, reveals }) =>
    kind === 'problem' || kind === 'implication' ? [about!] : (reveals ?? []),
  );
  const invented = (id: string) =>
    call.scenario.implications.some((one) => one.id === id && one.invented);
  return ids.filter((id) => !invented(id)).slice(-3);
}

/** The words of a line as they are said in a state; a summary repeats what the customer told. */
export function wordsOf(
  { lines, facts, problems, implications }: Scene,
  line: CallLine,
  call: Call,
  state: CallState,
  join: string,
): string {
  const { text } = lines.find(({ id }) => id === line.id)!;
  if (line.kind !== 'summary') return text;
  const told = [...facts, ...problems, ...implications];
  const said = saidBack(call, state).map((id) => told.find((one) => one.id === id)!.text);
  return fill(text, { said: said.join(join) });
}

/** What was said, and answered sentence by sentence. */
export interface Exchange {
  you: string;
  reply: string[];
}

export function exchangesOf(
  { scene, phrases }: Play,
  call: Call,
  turns: readonly Turn[],
  join: string,
): Exchange[] {
  const replies = repliesTo(
    turns,
    ({ line }) => scene.lines[call.indexOf(line.id)]!.replies,
    phrases[call.temperament]!,
  );
  return turns.map(({ line, before }, at) => ({
    you: wordsOf(scene, line, call, before, join),
    reply: replies[at]!,
  }));
}
