import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decode,
  encode,
  type Recording,
} from '../../../../../../src/widgets/spin-role-play/model/code/code.ts';
import {
  decodeMarks,
  encodeMarks,
  noMarks,
} from '../../../../../../src/widgets/spin-role-play/model/code/marks.ts';
import { mostCarried } from '../../../../../../src/widgets/spin-role-play/model/code/own.ts';
import type { Turn } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { longestWritten, plain, spokenKinds } from '../../../../../../src/coach/model/written.ts';
import {
  missing,
  type Aside,
  type Own,
} from '../../../../../../src/widgets/spin-role-play/model/state/own.ts';
import { small } from '../../fixture.ts';
import { began, met, table } from '../../table.ts';
import { anySign } from '../../../../../signs.ts';

const which = { activity: 'scenarios/small', digest: 'x' };
const text = fc.string({ unit: anySign, maxLength: 40 }).map(plain);
const own: fc.Arbitrary<Own> = fc
  .record({ text, kind: fc.constantFrom(...spokenKinds) })
  .chain((one) => fc.constantFrom<Own[]>(one, { ...one, echoes: true }));
const aside: fc.Arbitrary<Aside> = fc.record({ text, missing: fc.constantFrom(...missing) });
const lines = ['hello', 'ask-age', 'p-jams', 'i-rework', 'n-smooth', 'trial'];

/** A call in which these lines were said as they were typed, after what was not understood. */
function typed(owns: readonly (Own | null)[], asides: readonly (readonly Aside[])[]): Recording {
  const call = table(small, [began, met]);
  owns.forEach((one, at) => {
    for (const some of asides[at] ?? []) call.send({ type: 'asked-back', ...some });
    call.send({ type: 'said', line: lines[at]!, ...(one && { own: one }) });
  });
  const { temperament, turns } = call.now();
  return { temperament, seed: 7, turns };
}
const recording = fc
  .tuple(
    fc.array(fc.option(own), { minLength: 1, maxLength: lines.length }),
    fc.array(fc.array(aside, { maxLength: 3 }), { maxLength: lines.length }),
  )
  .map(([owns, asides]) => typed(owns, asides));

const textsIn = (turns: readonly Turn[]): string =>
  turns.flatMap(({ own, asides = [] }) => [own?.text, ...asides.map((one) => one.text)]).join('');

test('what was typed comes back with the call, and what it cost', () =>
  fc.assert(
    fc.property(recording, (played) => {
      expect(decode(small, which, encode(small, which, played))).toEqual({
        ok: true,
        recording: played,
      });
    }),
  ));

test('a call in which nothing was typed has the code it always had', () => {
  const { turns, ...rest } = typed([null, null], []);
  expect(encode(small, which, { ...rest, turns })).not.toContain('~');
});

test('a link carries a thousand signs of what was typed and leaves out the sentences that find no room', () => {
  const long: Own = { text: '字'.repeat(longestWritten), kind: 'P' };
  const played = typed(
    Array.from(lines, () => long),
    [],
  );
  const code = encode(small, which, played);
  expect(code.length).toBeLessThan(2800);
  const decoded = decode(small, which, code);
  if (!decoded.ok) throw new Error(decoded.why);
  const texts = decoded.recording.turns.map((turn) => turn.own!.text);
  expect(texts).toEqual([...Array.from({ length: 5 }, () => long.text), '']);
  expect(textsIn(decoded.recording.turns)).toHaveLength(mostCarried);
});

test('any other character in it is noticed, and so is another call’s', () =>
  fc.assert(
    fc.property(recording, recording, fc.nat(), (one, other, pick) => {
      const code = encode(small, which, one);
      fc.pre(code.includes('~'));
      const at = pick % code.length;
      const changed = `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`;
      expect(decode(small, which, changed)).toEqual({ ok: false, why: 'typo' });
      const [call] = encode(small, which, other).split('~');
      fc.pre(call !== code.split('~')[0]);
      expect(decode(small, which, `${call}~${code.split('~')[1]}`).ok).toBe(false);
    }),
  ));

test('anything behind the sign is read or refused, and nothing throws', () =>
  fc.assert(
    fc.property(recording, fc.string(), (played, rest) => {
      const [call] = encode(small, which, played).split('~');
      expect(decode(small, which, `${call}~${rest}`)).toHaveProperty('ok');
    }),
  ));

test('a trainer’s marks go with a call that was typed', () => {
  const played = typed([{ text: '温度 <b>谁</b> 看？', kind: 'S' }], []);
  const code = encodeMarks(small, which, played, { ...noMarks, marks: ['keep'] });
  expect(decodeMarks(small, which, code)).toMatchObject({ ok: true, recording: played });
});
