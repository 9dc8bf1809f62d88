import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest } from '../../../../../../src/course/model.ts';
import { encode } from '../../../../../../src/widgets/spin-role-play/model/code/code.ts';
import {
  decodeMarks,
  encodeMarks,
  kinds,
  longestRemark,
  opened,
} from '../../../../../../src/widgets/spin-role-play/model/code/marks.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { plain } from '../../../../../../src/coach/model/written.ts';
import { tutorial } from '../../fixture.ts';
import { play } from '../../play.ts';
import { anySign } from '../../../../../signs.ts';

const which = { activity: 'scenarios/tutorial', digest: digest(tutorial) };
const said = ['how-read', 'loggers-on-vans', 'leave-it-here'];
const recording = {
  temperament: tutorial.temperament,
  seed: 7,
  turns: play(callOf(tutorial), said),
};
const some = { marks: ['keep', 'stop', null] as const, remark: '先问，再介绍。Ask first 👍' };
const code = encodeMarks(tutorial, which, recording, some);
const unread = { ok: false, why: 'marks' };

const marked = fc.record({
  marks: fc.array(fc.constantFrom(null, ...kinds), { minLength: 3, maxLength: 3 }),
  remark: fc.string({ unit: anySign, maxLength: longestRemark }).map(plain),
});

test('marks and a remark in any writing go into a code and come back as they were', () =>
  fc.assert(
    fc.property(marked, (marks) => {
      const text = encodeMarks(tutorial, which, recording, marks);
      expect(text).toMatch(/^[\w-]+\.[\w-]+$/);
      expect(text.length).toBeLessThanOrEqual(32 + 1 + 840);
      expect(decodeMarks(tutorial, which, text)).toEqual({ ok: true, recording, marks });
    }),
  ));

test('a code that lost its end, at whatever place, is refused', () => {
  for (let length = 0; length < code.length; length++)
    expect(decodeMarks(tutorial, which, code.slice(0, length)), `${length}`).toEqual(unread);
});

test('any one character that is another one is noticed', () => {
  for (let at = 0; at < code.length; at++) {
    const wrong = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
    expect(decodeMarks(tutorial, which, wrong), wrong).toEqual(unread);
  }
});

describe('refused, and why', () => {
  const [call = '', rest = ''] = code.split('.');
  test('marks that were given to another call', () => {
    const other = encode(tutorial, which, { ...recording, seed: 8 });
    expect(decodeMarks(tutorial, which, `${other}.${rest}`)).toEqual(unread);
  });
  test('marks of another scenario', () =>
    expect(decodeMarks(tutorial, { ...which, activity: 'scenarios/pumps' }, code)).toEqual(unread));
  test('marks of a scenario that was rewritten since', () =>
    expect(decodeMarks(tutorial, { ...which, digest: 'another' }, code)).toEqual({
      ok: false,
      why: 'edited',
    }));
  test('a call without marks where marks should be, and the other way round', () => {
    expect(opened(tutorial, which, { name: 'marks', text: call })).toEqual(unread);
    expect(opened(tutorial, which, { name: 'call', text: code })).toEqual({
      ok: false,
      why: 'typo',
    });
    expect(opened(tutorial, which, { name: 'call', text: call })).toMatchObject({ marks: null });
  });
  test('anything that is longer than a code can be', () =>
    expect(decodeMarks(tutorial, which, `${call}.${'A'.repeat(100_000)}`)).toEqual(unread));
});

test('a remark is one line of plain text, two hundred signs long at most', () => {
  expect(plain('a\nb\u0000c\u202ed')).toBe('a b cd');
  expect(plain('字'.repeat(longestRemark))).toHaveLength(longestRemark);
  expect(plain('字'.repeat(longestRemark + 1))).toHaveLength(longestRemark);
  expect(plain(`${'a'.repeat(longestRemark - 1)}👍`), 'no half of a sign').toHaveLength(
    longestRemark - 1,
  );
});
