import { expect, test } from 'vitest';
import { attemptId } from '../../../../src/widgets/kit/model.ts';
import {
  answersOf,
  hasText,
  longest,
  rowsOf,
  writingOf,
} from '../../../../src/widgets/write-first/model.ts';
import {
  endedWriteFirst,
  makeWriteFirstStore,
  shortDraft,
  type WriteFirstEvent,
} from '../../../../src/widgets/write-first/store.ts';

const after = (...events: WriteFirstEvent[]) => {
  const store = makeWriteFirstStore();
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
};
const began: WriteFirstEvent = { type: 'began', seed: 3 };
const wrote = (part: string, text: string): WriteFirstEvent => ({ type: 'wrote', part, text });

test('the page holds the questions without the worked answers', () => {
  const part = { id: 'a', name: 'Name', hint: 'Hint', worked: 'WORKED', often: 'OFTEN' };
  const data = { title: 'T', ask: 'A', compare: 'C', parts: [part, { ...part, id: 'b' }] };
  expect(JSON.stringify(writingOf(data))).not.toMatch(/WORKED|OFTEN/);
  expect(answersOf(data).parts.b).toEqual({ worked: 'WORKED', often: 'OFTEN' });
});

test('it ends once the answers were compared, and is never scored', () => {
  expect(endedWriteFirst(after(began, wrote('a', 'mine')))).toBeNull();
  expect(endedWriteFirst(after(began, wrote('a', 'mine'), { type: 'compared' }))).toEqual({
    id: attemptId(3),
    score: null,
  });
});

test('what was written can be changed after comparing', () =>
  expect(
    after(began, wrote('a', 'mine'), { type: 'compared' }, wrote('a', 'better')),
  ).toMatchObject({
    texts: { a: 'better' },
    compared: true,
  }));

test('blanks are no text of one’s own', () => {
  expect(hasText({})).toBe(false);
  expect(hasText({ a: ' \n', b: '' })).toBe(false);
  expect(hasText({ a: '', b: 'x' })).toBe(true);
});

test('a field is kept up to its longest, and no longer', () => {
  expect(after(began, wrote('a', 'x'.repeat(longest))).texts.a).toHaveLength(longest);
  expect(after(began, wrote('a', 'x'.repeat(longest + 1))).texts.a).toHaveLength(longest);
});

test('a draft holds of each text only the latest', () => {
  const events = [
    began,
    wrote('a', '1'),
    wrote('b', '2'),
    wrote('a', '3'),
    { type: 'compared' } as const,
  ];
  expect(events.reduce<WriteFirstEvent[]>(shortDraft, [])).toEqual([
    began,
    wrote('b', '2'),
    wrote('a', '3'),
    { type: 'compared' },
  ]);
});

test('a field shows all that is in it, and room for a line', () => {
  expect(rowsOf('', 10)).toBe(2);
  expect(rowsOf('x'.repeat(10), 10)).toBe(2);
  expect(rowsOf('x'.repeat(11), 10)).toBe(3);
  expect(rowsOf('a\nb\nc', 10)).toBe(4);
});
