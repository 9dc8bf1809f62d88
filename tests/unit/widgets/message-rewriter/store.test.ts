import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptId } from '../../../../src/widgets/kit/model.ts';
import { metIn } from '../../../../src/widgets/message-rewriter/model.ts';
import {
  endedRewrite,
  makeRewriteStore,
  shortDraft,
  workOf,
  type RewriteEvent,
} from '../../../../src/widgets/message-rewriter/store.ts';

const after = (...events: RewriteEvent[]) => {
  const store = makeRewriteStore();
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
};
const began: RewriteEvent = { type: 'began', seed: 3 };
const styles = ['tiger', 'peacock', 'koala', 'owl'] as const;
const ended = endedRewrite(styles.map((style) => ({ style })));
const through = (reader: (typeof styles)[number]): RewriteEvent[] => [
  { type: 'guessed', reader, sentence: 'a' },
  { type: 'wrote', reader, text: 'Mr Lei' },
  { type: 'compared', reader },
];

test('the activity ends once all four are named and compared, and is never scored', () => {
  const all = styles.flatMap(through);
  expect(ended(after(began, ...all.slice(0, -1)))).toBeNull();
  expect(ended(after(began, ...all))).toEqual({ id: attemptId(3), score: null });
});

test('a reader whose mistake was not named is not finished', () => {
  const all = styles
    .flatMap(through)
    .filter((event) => event.type !== 'guessed' || event.reader !== 'owl');
  expect(ended(after(began, ...all))).toBeNull();
});

test('the first guess counts', () =>
  expect(
    workOf(
      after(
        began,
        { type: 'guessed', reader: 'owl', sentence: 'a' },
        { type: 'guessed', reader: 'owl', sentence: 'b' },
      ),
      'owl',
    ).guess,
  ).toBe('a'));

test('a check can be ticked and unticked, and each reader has a text of their own', () => {
  const context = after(
    began,
    { type: 'ticked', reader: 'owl', check: 'issue', met: true },
    { type: 'ticked', reader: 'owl', check: 'process', met: true },
    { type: 'ticked', reader: 'owl', check: 'issue', met: false },
    { type: 'wrote', reader: 'koala', text: 'Mr Bao' },
  );
  expect(workOf(context, 'owl').ticked).toEqual(['process']);
  expect([workOf(context, 'owl').text, workOf(context, 'koala').text]).toEqual(['', 'Mr Bao']);
});

describe('where the expert meets a check', () => {
  const expert = [
    { text: 'One.', meets: ['first'] },
    { text: 'Two.', meets: [] },
    { text: 'Three.', meets: ['first', 'short'] },
  ];
  test('is counted from the first piece', () => expect(metIn(expert, 'first')).toEqual([1, 3]));
  test('is nowhere when no piece does', () => expect(metIn(expert, 'calm')).toEqual([]));
});

const anyEvent: fc.Arbitrary<RewriteEvent> = fc
  .constantFrom(...styles.slice(0, 2))
  .chain((reader) =>
    fc.oneof(
      fc.record({
        type: fc.constant('wrote' as const),
        reader: fc.constant(reader),
        text: fc.string(),
      }),
      fc.record({
        type: fc.constant('ticked' as const),
        reader: fc.constant(reader),
        check: fc.constantFrom('issue', 'process'),
        met: fc.boolean(),
      }),
      fc.record({
        type: fc.constant('guessed' as const),
        reader: fc.constant(reader),
        sentence: fc.constantFrom('a', 'b'),
      }),
      fc.record({ type: fc.constant('compared' as const), reader: fc.constant(reader) }),
    ),
  );

test('the shortened draft replays to the same texts, and does not grow with every key', () =>
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 20, maxLength: 40 }), (events) => {
      const all = [began, ...events];
      const short = all.reduce<RewriteEvent[]>((draft, event) => shortDraft(draft, event), []);
      const plain = (list: RewriteEvent[]) =>
        Object.fromEntries(
          Object.entries(after(...list).works).map(([reader, work]) => [
            reader,
            { ...work, ticked: [...work.ticked].sort() },
          ]),
        );
      expect(plain(short)).toEqual(plain(all));
      expect(short.length).toBeLessThanOrEqual(1 + 2 * 5);
    }),
  ));
