import { styles as temperaments } from '../../../kit/style/model.ts';
import type { Temperament } from '../../schema.ts';
import { hand, seeds } from '../hand/hand.ts';
import { stateAfterAll, type Turn } from '../rules/turn.ts';
import { callOf } from '../state/call.ts';
import type { CallScenario } from '../state/scenario.ts';
import { bytesOf, crc, fromDigits, toDigits } from './digits.ts';

/** A call as it was played. */
export interface Recording {
  temperament: Temperament;
  /** 0 to 16,777,215 */
  seed: number;
  turns: readonly Turn[];
}

/** The scenario, as in `scenarios/pumps`, and what names its shape (see course/model.ts). */
interface Which {
  activity: string;
  digest: string;
}

/** `typo`: no such code was ever made here. `edited`: the scenario is another one now. `newer`: made by a later version. */
export type Decoded =
  { ok: true; recording: Recording } | { ok: false; why: 'typo' | 'edited' | 'newer' };

const version = 1;
const longest = 64;
const check = 2n ** 16n;

/**
 * A short code for a link: version, temperament, seed, scenario and the choices, each a place in its
 * hand, as one number in mixed radix, followed by a 16-bit check. A call of 20 turns takes 22 characters at most.
 * @throws RangeError when a turn's line was not in its hand
 */
export function encode(
  scenario: CallScenario,
  { activity, digest }: Which,
  { temperament, seed, turns }: Recording,
): string {
  const call = callOf(scenario, temperament);
  const choices = turns.slice(0, longest - 1).map(({ line, before }) => {
    const offers = hand(call, before);
    const choice = offers.findIndex((offer) => offer.line.id === line.id);
    if (choice < 0) throw new RangeError(`"${line.id}" was not on offer`);
    return [choice, offers.length] as const;
  });
  // Read from the low end: what has to be known first is multiplied in last.
  let value = 1n;
  const put = (part: number, among: number) => {
    value = value * BigInt(among) + BigInt(part);
  };
  for (const [choice, among] of choices.reverse()) put(choice, among);
  put(choices.length, longest);
  put(seed % seeds, seeds);
  put(temperaments.indexOf(temperament), temperaments.length);
  put(fold(digest), 2 ** 16);
  put(version, 16);
  return toDigits(value * check + BigInt(checkOf(value, activity)));
}

export function decode(scenario: CallScenario, { activity, digest }: Which, code: string): Decoded {
  const typo = { ok: false, why: 'typo' } as const;
  const whole = fromDigits(code);
  if (whole === null) return typo;
  let value = whole / check;
  if (Number(whole % check) !== checkOf(value, activity) || toDigits(whole) !== code) return typo;
  const take = (among: number): number => {
    const part = Number(value % BigInt(among));
    value /= BigInt(among);
    return part;
  };
  if (take(16) !== version) return { ok: false, why: 'newer' };
  if (take(2 ** 16) !== fold(digest)) return { ok: false, why: 'edited' };
  const temperament = temperaments[take(temperaments.length)]!;
  const seed = take(seeds);
  const turns: Turn[] = [];
  const call = callOf(scenario, temperament);
  for (let left = take(longest); left > 0; left--) {
    // Nothing is on offer once something was agreed or the customer has had enough.
    const offers = turns.at(-1)?.outcome ? [] : hand(call, stateAfterAll(call, turns));
    const offer = offers[take(Math.max(1, offers.length))];
    if (!offer) return typo;
    turns.push(offer.turn);
  }
  return value === 1n ? { ok: true, recording: { temperament, seed, turns } } : typo;
}

/** A name as a number of 16 bits. */
const fold = (text: string): number => crc([...text].map((char) => char.charCodeAt(0) & 255));

/** Another scenario's code does not pass: its file's name is part of the check. */
const checkOf = (value: bigint, activity: string): number =>
  crc(bytesOf(value)) ^ fold(activity.split('/')[1]!);
