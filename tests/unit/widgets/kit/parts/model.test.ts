import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf, joined, laterOf, picked } from '../../../../../src/widgets/kit/parts/model.ts';

const data = {
  title: 'a',
  questions: [
    { id: 'one', why: 'because', options: [{ id: 'x', why: 'so' }, { id: 'y' }] },
    { id: 'two', options: [] },
  ],
  end: 'over',
};

test('what comes first holds none of what is said later', () =>
  expect(firstOf(data, ['why', 'end'])).toEqual({
    title: 'a',
    questions: [
      { id: 'one', options: [{ id: 'x' }, { id: 'y' }] },
      { id: 'two', options: [] },
    ],
  }));

test('what is said later holds nothing else, and knows where it belongs', () =>
  expect(laterOf(data, ['why', 'end'])).toEqual({
    questions: [{ why: 'because', options: [{ why: 'so' }, undefined] }, undefined],
    end: 'over',
  }));

test('before the rest has come, what came first stands as it is', () =>
  expect(joined({ id: 'one' }, null)).toEqual({ id: 'one' }));

test('picked fields are these and no others', () =>
  expect(picked({ a: 1, b: 2, c: 3 }, ['a', 'c'])).toEqual({ a: 1, c: 3 }));

test('taken apart, sent as JSON and joined, any data are whole again', () => {
  const names = fc.constantFrom('id', 'text', 'why', 'end');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(names, tie('tree'), { noNullPrototype: true }),
    ),
  }));
  const sent = (part: unknown): unknown =>
    part === undefined ? undefined : JSON.parse(JSON.stringify(part));
  fc.assert(
    fc.property(fc.dictionary(names, tree, { noNullPrototype: true }), (whole) => {
      const later = ['why', 'end'];
      expect(joined(sent(firstOf(whole, later)), sent(laterOf(whole, later)))).toEqual(whole);
    }),
  );
});
