import { styles as temperaments } from '../kit/style/model.ts';
import { callOf, type CallScenario } from './call.model.ts';
import { hand } from './hand.model.ts';
import { say, startOf } from './model.ts';
import type { Temperament } from './schema.ts';

/** A call as it was played: all that is needed to play it again. */
export interface Recording {
  temperament: Temperament;
  /** 0 to 16,777,215 */
  seed: number;
  log: string[];
}

/** `typo`: no such code was ever made here. `edited`: the scenario is another one now. `newer`: made by a later version. */
export type Decoded =
  { ok: true; recording: Recording } | { ok: false; why: 'typo' | 'edited' | 'newer' };

const version = 1;
const longest = 64;
/** So many seeds have room in a code. */
export const seeds = 2 ** 24;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const check = 2n ** 16n;

/**
 * A short code for a link: version, temperament, seed, scenario and the choices, each a place in its
 * hand, as one number in mixed radix, followed by a 16-bit check. A call of 20 turns takes 22 characters at most.
 * `name` is the scenario's file name, `digest` names its shape (see course/model.ts).
 * @throws RangeError when the log names a line that the hands did not offer
 */
export function encode(
  scenario: CallScenario,
  { name, digest }: { name: string; digest: string },
  { temperament, seed, log }: Recording,
): string {
  const call = callOf(scenario, temperament);
  let state = startOf(call);
  const choices: [choice: number, among: number][] = log.slice(0, longest - 1).map((id) => {
    const offers = hand(call, state);
    const choice = offers.findIndex(({ line }) => line.id === id);
    if (choice < 0) throw new RangeError(`"${id}" was not on offer`);
    state = offers[choice]!.turn.after;
    return [choice, offers.length];
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
  return toDigits(value * check + BigInt(checkOf(value, name)));
}

export function decode(
  scenario: CallScenario,
  { name, digest }: { name: string; digest: string },
  code: string,
): Decoded {
  const typo = { ok: false, why: 'typo' } as const;
  const whole = fromDigits(code);
  if (whole === null) return typo;
  let value = whole / check;
  if (Number(whole % check) !== checkOf(value, name) || toDigits(whole) !== code) return typo;
  const take = (among: number): number => {
    const part = Number(value % BigInt(among));
    value /= BigInt(among);
    return part;
  };
  if (take(16) !== version) return { ok: false, why: 'newer' };
  if (take(2 ** 16) !== fold(digest)) return { ok: false, why: 'edited' };
  const temperament = temperaments[take(temperaments.length)]!;
  const seed = take(seeds);
  const log: string[] = [];
  const call = callOf(scenario, temperament);
  let state = startOf(call);
  let over = false;
  for (let left = take(longest); left > 0; left--) {
    const offers = over ? [] : hand(call, state);
    const offer = offers[take(Math.max(1, offers.length))];
    if (!offer) return typo;
    log.push(offer.line.id);
    const turn = say(call, state, offer.line);
    over = turn.outcome !== null;
    state = turn.after;
  }
  return value === 1n ? { ok: true, recording: { temperament, seed, log } } : typo;
}

/** A name as a number of 16 bits. */
const fold = (text: string): number => crc([...text].map((char) => char.charCodeAt(0) & 255));

/** Another scenario's code does not pass: its name is part of the check. */
const checkOf = (value: bigint, name: string): number => crc(bytesOf(value)) ^ fold(name);

function bytesOf(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 8n) bytes.unshift(Number(rest & 255n));
  return bytes;
}

/** CRC-16 (CCITT) from zero: a slip within 16 neighbouring bits, so any one character or two swapped, always shows. */
const crc = (bytes: readonly number[]): number =>
  bytes.reduce((rest, byte) => {
    let next = rest ^ (byte << 8);
    for (let bit = 0; bit < 8; bit++)
      next = next & 0x8000 ? ((next << 1) ^ 0x1021) & 0xffff : (next << 1) & 0xffff;
    return next;
  }, 0);

function toDigits(value: bigint): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 64n) text = digits[Number(rest % 64n)]! + text;
  return text;
}

function fromDigits(code: string): bigint | null {
  let value = 0n;
  for (const char of code) {
    const digit = digits.indexOf(char);
    if (digit < 0 || code.length > 80) return null;
    value = value * 64n + BigInt(digit);
  }
  return value;
}
