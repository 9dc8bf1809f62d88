import { fill } from '../../../../i18n/text.ts';
import type { Turn } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';
import { saidBack } from '../state/recall.ts';
import type { CallLine } from '../state/scenario.ts';
import { repliesTo, type Phrases, type Voice } from './reply.ts';
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

const isOwn = ({ scene }: Play, { temperament }: Call): boolean =>
  temperament === scene.temperament;

/** A line's replies, as this customer gives them. */
function voiceOf(play: Play, call: Call, { id }: CallLine): Voice {
  const { replies } = play.scene.lines[call.indexOf(id)]!;
  const { plain, refused } = (isOwn(play, call) ? undefined : play.others?.[id]) ?? {};
  return {
    plain: plain ?? replies.plain,
    warm: plain === undefined ? replies.warm : undefined,
    refused: refused ?? replies.refused,
  };
}

/** In the scenario's own temperament the replies themselves say how it tells things. */
function phrasesFor(play: Play, call: Call): Phrases {
  const phrases = play.phrases[call.temperament]!;
  return isOwn(play, call) ? { ...phrases, telling: undefined } : phrases;
}

export function exchangesOf(
  play: Play,
  call: Call,
  turns: readonly Turn[],
  join: string,
): Exchange[] {
  const { scene } = play;
  const replies = repliesTo(
    turns,
    ({ line, rules }) => {
      const voice = voiceOf(play, call, line);
      const waits = rules.some(({ name }) => name === 'promise-waits');
      return waits ? { ...voice, refused: scene.follows?.owed } : voice;
    },
    phrasesFor(play, call),
  );
  return turns.map(({ line: said, before, back, own }, at) => {
    const line = wordsOf(scene, said, call, before, join, back);
    const reply = replies[at]!;
    return own?.text ? { you: own.text, line, reply } : { you: line, reply };
  });
}
