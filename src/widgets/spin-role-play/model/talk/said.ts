import { fill } from '../../../../i18n/text.ts';
import type { Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { saidBack } from '../state/recall.ts';
import type { CallLine } from '../state/scenario.ts';
import { repliesTo } from './reply.ts';
import type { Play, Scene } from './scene.ts';

/** The words of a line as they are said in a state; a summary repeats what the customer told, or what was chosen. */
export function wordsOf(
  scene: Scene,
  line: CallLine,
  call: Call,
  state: CallState,
  join: string,
  back: readonly string[] = saidBack(call, state),
): string {
  const { text } = scene.lines.find(({ id }) => id === line.id)!;
  if (line.kind !== 'summary') return text;
  return fill(text, { said: back.map((id) => toldIn(scene, id)).join(join) });
}

/** A line before it is said; where a summary is chosen later, only how it begins. */
export const offeredAs = (
  scene: Scene,
  line: CallLine,
  call: Call,
  state: CallState,
  join: string,
): string =>
  scene.misheard
    ? buttonOf(scene.lines[call.indexOf(line.id)]!.text)
    : wordsOf(scene, line, call, state, join);

/** A line on its button: what a summary repeats is chosen later. */
export function buttonOf(text: string): string {
  const [lead = '', rest] = text.split('{said}');
  return rest === undefined ? text : `${lead}…`;
}

export const toldIn = (
  { facts, problems, implications, misheard = [] }: Scene,
  id: string,
): string =>
  [...facts, ...problems, ...implications, ...misheard].find((one) => one.id === id)!.text;

/** What was said, and answered sentence by sentence. */
export interface Exchange {
  you: string;
  /** the words of the line, where others were typed for it */
  line?: string;
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
    ({ line, rules }) => {
      const { replies } = scene.lines[call.indexOf(line.id)]!;
      const waits = rules.some(({ name }) => name === 'promise-waits');
      return waits ? { ...replies, refused: scene.follows?.owed } : replies;
    },
    phrases[call.temperament]!,
  );
  return turns.map(({ line: said, before, back, own }, at) => {
    const line = wordsOf(scene, said, call, before, join, back);
    const reply = replies[at]!;
    return own?.text ? { you: own.text, line, reply } : { you: line, reply };
  });
}
