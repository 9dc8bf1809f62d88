import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from '../../../../../../src/course/model.ts';
import { styles as temperaments } from '../../../../../../src/widgets/kit/style/model.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import {
  decode,
  encode,
  type Recording,
} from '../../../../../../src/widgets/spin-role-play/model/code/code.ts';
import { hand } from '../../../../../../src/widgets/spin-role-play/model/hand/hand.ts';
import {
  stateAfterAll,
  type Turn,
} from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { tutorial } from '../../fixture.ts';
import { play } from '../../play.ts';

const which = { activity: 'scenarios/tutorial', digest: digest(tutorial) };
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const recording = fc
  .tuple(
    fc.constantFrom(...temperaments),
    fc.nat({ max: 2 ** 24 - 1 }),
    fc.array(fc.nat(), { maxLength: 20 }),
  )
  .map(([temperament, seed, picks]): Recording => {
    const call = callOf(tutorial, temperament);
    const turns: Turn[] = [];
    for (const pick of picks) {
      if (turns.at(-1)?.outcome) break;
      const offers = hand(call, stateAfterAll(call, turns));
      turns.push(offers[pick % offers.length]!.turn);
    }
    return { temperament, seed, turns };
  });

test('a call goes into a short code and comes back as it was', () =>
  fc.assert(
    fc.property(recording, (played) => {
      const code = encode(tutorial, which, played);
      expect(code).toMatch(/^[\w-]{1,32}$/);
      expect(decode(tutorial, which, code)).toEqual({ ok: true, recording: played });
    }),
  ));

test('twenty turns among forty lines would still fit', () => {
  const bits = 20 * Math.log2(40) + Math.log2(64 * 2 ** 24 * 5 * 2 ** 16 * 16 * 2 ** 16) + 1;
  expect(Math.ceil(bits / 6)).toBeLessThanOrEqual(32);
});

test('any one wrong character and any two swapped ones are noticed', () =>
  fc.assert(
    fc.property(recording, fc.nat(), fc.nat({ max: 63 }), (played, place, digit) => {
      const code = encode(tutorial, which, played);
      const at = place % code.length;
      const wrong = code.slice(0, at) + alphabet[digit] + code.slice(at + 1);
      if (wrong !== code)
        expect(decode(tutorial, which, wrong)).toEqual({ ok: false, why: 'typo' });
      const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2);
      if (swapped !== code)
        expect(decode(tutorial, which, swapped)).toEqual({ ok: false, why: 'typo' });
    }),
  ));

test('nonsense is a typo and throws nothing', () =>
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      expect(decode(tutorial, which, text)).toEqual({ ok: false, why: 'typo' });
    }),
  ));

test('an edited scenario is told from a typo, and so is another scenario', () => {
  const code = encode(tutorial, which, {
    temperament: 'chameleon',
    seed: 7,
    turns: play(callOf(tutorial), ['how-read']),
  });
  expect(decode(tutorial, { ...which, digest: 'other' }, code)).toEqual({
    ok: false,
    why: 'edited',
  });
  expect(decode(tutorial, { ...which, activity: 'scenarios/pumps' }, code)).toEqual({
    ok: false,
    why: 'typo',
  });
});
