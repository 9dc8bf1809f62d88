import { styles as temperaments } from '../../../kit/style/model.ts';
import type { Temperament } from '../../schema.ts';
import { seeds } from '../hand/hand.ts';
import { say, stateAfterAll, type Turn } from '../rules/turn.ts';
import { callAs, type Call, type CallState } from '../state/call.ts';
import { canRecall, recallIn } from '../state/recall.ts';
import type { CallScenario } from '../state/scenario.ts';
import { bytesOf, crc, fromDigits, toDigits } from './digits.ts';
import { decodeOwn, encodeOwn } from './own.ts';

/** A call as it was played. */
export interface Recording {
  temperament: Temperament;
  /** of a second call: what the customer told in the first, where the learner had it told otherwise than the scenario says */
  told?: readonly string[] | null;
  /** 0 to 16,777,215 */
  seed: number;
  turns: readonly Turn[];
}

/** The scenario, as in `scenarios/pumps`, and what names its shape (see course/model.ts). */
export interface Which {
  activity: string;
  digest: string;
}

/** `typo`: no such code was ever made here. `edited`: the scenario or its hands are others now. `newer`: made by a later version. */
export type Decoded =
  { ok: true; recording: Recording } | { ok: false; why: 'typo' | 'edited' | 'newer' };

const version = 3;
/** Before it, codes gave the places of lines in hands that are dealt otherwise now. */
const oldest = 2;
const longest = 64;
const check = 2n ** 16n;

/**
 * A short code for a link: version, temperament, seed, scenario and the lines, each its place in the
 * scenario and for a summary what it repeats, as one number in mixed radix, followed by a 16-bit check. A call of 20 turns takes 32 characters at most.
 * Behind a `~` stands what was typed, where something was: see model/code/own.ts.
 */
export function encode(
  scenario: CallScenario,
  { activity, digest }: Which,
  { temperament, told, seed, turns }: Recording,
): string {
  const call = callAs(scenario, { temperament, told });
  const said = turns.slice(0, longest - 1);
  // Read from the low end: what has to be known first is multiplied in last.
  let value = 1n;
  const put = (part: number, among: number) => {
    value = value * BigInt(among) + BigInt(part);
  };
  for (const turn of [...said].reverse()) {
    if (turn.line.kind === 'summary') put(maskOf(call, turn), 2 ** mostMasked);
    put(call.indexOf(turn.line.id), scenario.lines.length);
  }
  put(said.length, longest);
  put(seed % seeds, seeds);
  if (call.told) put(maskIn(tellable(scenario), call.told), 2 ** tellable(scenario).length);
  put(temperaments.indexOf(temperament), temperaments.length);
  put(fold(digest), 2 ** 16);
  put(version, 16);
  const code = toDigits(value * check + BigInt(checkOf(value, activity)));
  const typed = encodeOwn(code, said);
  return typed ? `${code}~${typed}` : code;
}

export function decode(scenario: CallScenario, { activity, digest }: Which, text: string): Decoded {
  const typo = { ok: false, why: 'typo' } as const;
  const [code = '', digits, ...more] = text.split('~');
  const typed = digits === undefined ? [] : decodeOwn(code, digits);
  if (!typed || more.length > 0) return typo;
  const number = fromDigits(code);
  if (number === null) return typo;
  let value = number / check;
  if (Number(number % check) !== checkOf(value, activity) || toDigits(number) !== code) return typo;
  const take = (among: number): number => {
    const part = Number(value % BigInt(among));
    value /= BigInt(among);
    return part;
  };
  const made = take(16);
  if (made > version) return { ok: false, why: 'newer' };
  if (take(2 ** 16) !== fold(digest) || made < oldest) return { ok: false, why: 'edited' };
  const temperament = temperaments[take(temperaments.length)]!;
  const ids = tellable(scenario);
  const mask = scenario.follows ? take(2 ** ids.length) : 0;
  const told = scenario.follows ? ids.filter((_, at) => mask & (1 << at)) : null;
  const seed = take(seeds);
  const turns: Turn[] = [];
  const call = callAs(scenario, { temperament, told });
  for (let left = take(longest); left > 0; left--) {
    const { own, asides } = typed[turns.length] ?? {};
    const state = stateAfterAll(call, turns, asides);
    const line = scenario.lines[take(scenario.lines.length)];
    // Nothing can be said once something was agreed or the customer has had enough.
    if (turns.at(-1)?.outcome || !line || !call.knowledge(state.landed).sayable.includes(line))
      return typo;
    const back =
      made >= 3 && line.kind === 'summary' ? backIn(call, state, take(2 ** mostMasked)) : undefined;
    if (back && !canRecall(call, state, back)) return typo;
    turns.push({ ...say(call, state, line, back, own), ...(asides && { asides }) });
  }
  const whole = value === 1n && typed.length <= turns.length;
  return whole
    ? { ok: true, recording: { temperament, ...(told && { told }), seed, turns } }
    : typo;
}

/** Three things said, and as many misheard. */
const mostMasked = 6;
const choices = (call: Call, state: CallState): string[] => {
  const { said, misheard } = recallIn(call, state);
  return [...said, ...misheard];
};
const maskOf = (call: Call, { before, back = [] }: Turn): number =>
  choices(call, before).reduce((mask, id, at) => mask | (Number(back.includes(id)) << at), 0);
const backIn = (call: Call, state: CallState, mask: number): string[] | undefined =>
  mask === 0 ? undefined : choices(call, state).filter((_, at) => mask & (1 << at));

/** What a customer can have told in the call before; up to thirty things, for one number. */
const tellable = ({ facts, problems, implications, payoffs }: CallScenario): string[] =>
  [
    ...facts.filter(({ known }) => !known),
    ...problems,
    ...implications.filter(({ invented }) => !invented),
    ...payoffs,
  ].map(({ id }) => id);
const maskIn = (ids: readonly string[], among: ReadonlySet<string>): number =>
  ids.reduce((mask, id, at) => mask | (Number(among.has(id)) << at), 0);

/** A name as a number of 16 bits. */
const fold = (text: string): number => crc([...text].map((char) => char.charCodeAt(0) & 255));

/** Another scenario's code does not pass: its file's name is part of the check. */
const checkOf = (value: bigint, activity: string): number =>
  crc(bytesOf(value)) ^ fold(activity.split('/')[1]!);
