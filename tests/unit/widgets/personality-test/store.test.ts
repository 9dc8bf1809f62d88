import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultFrom } from '../../../../src/widgets/personality-test/model/result.ts';
import {
  current,
  endedSitting,
  endedTest,
  makeTestStore,
  stillToAsk,
  type TestEvent,
} from '../../../../src/widgets/personality-test/store.ts';
import { forms } from './forms.ts';

function sitting(seed = 7) {
  const store = makeTestStore(forms);
  const send = (event: TestEvent) => store.send(event);
  const now = () => store.getSnapshot().context;
  const answer = (value: number, ms = 3000) =>
    send({ type: 'answered', item: current(now())!, value, ms });
  send({ type: 'began', seed });
  return {
    now,
    send,
    answer,
    answerAll: (value: number, ms?: number) => {
      while (current(now())) answer(value, ms);
    },
  };
}

describe('an attempt', () => {
  test('asks thirty statements in an order that follows from the seed', () => {
    expect(sitting(7).now().queue).toHaveLength(30);
    expect(sitting(7).now().queue).toEqual(sitting(7).now().queue);
    expect(sitting(8).now().queue).not.toEqual(sitting(7).now().queue);
  });

  test('asks a skipped statement again at the end', () => {
    const { now, send, answerAll } = sitting();
    const [first] = now().queue;
    send({ type: 'skipped' });
    expect(current(now())).not.toBe(first);
    expect(now().queue.at(-1)).toBe(first);
    send({ type: 'finished' });
    expect(now().finished).toBe(false);
    answerAll(3);
    send({ type: 'finished' });
    expect(now().finished).toBe(true);
  });

  test('takes back an answer and a skip, and nothing of an earlier attempt', () => {
    const { now, send, answer } = sitting();
    const [first] = now().queue;
    answer(5);
    send({ type: 'skipped' });
    send({ type: 'undo' });
    send({ type: 'undo' });
    expect(now()).toMatchObject({ answers: {}, steps: 0 });
    expect(current(now())).toBe(first);
    answer(4);
    send({ type: 'began', seed: 9 });
    send({ type: 'undo' });
    expect(now()).toMatchObject({ seed: 9, answers: {} });
  });

  test('an answer given twice is one step, and a changed answer two', () => {
    const { now, send } = sitting();
    const item = now().queue[4]!;
    for (const value of [2, 2, 4]) send({ type: 'answered', item, value, ms: 10 });
    expect(now().steps).toBe(2);
    send({ type: 'undo' });
    expect(now().answers[item]).toBe(2);
  });

  test('nothing can be changed or taken back once the result was asked for', () => {
    const { now, send, answerAll } = sitting();
    answerAll(4);
    send({ type: 'finished' });
    const done = now();
    send({ type: 'undo' });
    send({ type: 'answered', item: done.queue[0]!, value: 1, ms: 1 });
    expect(now()).toEqual(done);
  });

  test('the parallel form is taken before the first answer, and no other later', () => {
    const { now, send, answer } = sitting();
    send({ type: 'picked', form: forms[1]!.id });
    expect(now().queue.every((id) => forms[1]!.items.some((item) => item.id === id))).toBe(true);
    answer(3);
    send({ type: 'picked', form: forms[0]!.id });
    expect(now().form).toBe(forms[1]!.id);
  });

  test('keeps the time of each statement; a pause counts two minutes, a changed answer adds', () => {
    const { now, send, answer } = sitting();
    const [first, second] = now().queue as [string, string];
    answer(3, 1000);
    answer(3, 9_999_999);
    send({ type: 'answered', item: first, value: 4, ms: 500 });
    expect(now().times).toEqual({ [first]: 1500, [second]: 120_000 });
    send({ type: 'undo' });
    expect(now().times[first], 'what was taken back was read all the same').toBe(1500);
  });
});

describe('ten more statements', () => {
  const unsure = (): ReturnType<typeof sitting> => {
    const one = sitting();
    one.answerAll(3);
    return one;
  };

  test('are asked when they are wanted, of the other set, and then no more', () => {
    const { now, send, answerAll } = unsure();
    const ten = stillToAsk(forms, now());
    expect(ten).toHaveLength(10);
    send({ type: 'extended' });
    expect(now().queue.slice(30)).toEqual(ten);
    expect(ten.every((id) => forms[1]!.items.some((item) => item.id === id))).toBe(true);
    send({ type: 'finished' });
    expect(now().finished, 'not before they are answered').toBe(false);
    answerAll(4);
    expect(stillToAsk(forms, now())).toEqual([]);
    send({ type: 'extended' });
    expect(now().queue).toHaveLength(40);
    send({ type: 'finished' });
    expect(Object.keys(endedSitting(now())!.answers)).toHaveLength(40);
  });

  test('can be declined, and taken back before they are answered', () => {
    const { now, send } = unsure();
    send({ type: 'extended' });
    send({ type: 'undo' });
    expect(now().queue).toHaveLength(30);
    send({ type: 'finished' });
    expect(Object.keys(endedSitting(now())!.answers)).toHaveLength(30);
  });

  test('are not asked in the middle, nor where thirty settle it', () => {
    const { now, send, answer } = sitting();
    answer(3);
    send({ type: 'extended' });
    expect(now().queue).toHaveLength(30);
    while (current(now()))
      answer(forms[0]!.items.find(({ id }) => id === current(now()))!.style === 'owl' ? 5 : 1);
    expect(stillToAsk(forms, now())).toEqual([]);
    send({ type: 'extended' });
    expect(now().queue).toHaveLength(30);
  });
});

test('the kept events, replayed, give the same attempt', () => {
  const events = fc.oneof(
    fc.record({
      type: fc.constant('answered'),
      item: fc.constantFrom(...forms[0]!.items.map(({ id }) => id)),
      value: fc.integer({ min: -1, max: 7 }),
      ms: fc.integer({ min: -5, max: 5000 }),
    }),
    fc.record({ type: fc.constant('skipped') }),
    fc.record({ type: fc.constantFrom('undo', 'extended') }),
    fc.record({ type: fc.constant('laidOut'), all: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (moves) => {
      const [one, other] = [sitting(), sitting()];
      for (const move of moves) one.send(move as TestEvent);
      for (const move of JSON.parse(JSON.stringify(moves))) other.send(move);
      expect(other.now()).toEqual(one.now());
      expect([...one.now().queue].sort()).toEqual(forms[0]!.items.map(({ id }) => id).sort());
      expect(Object.values(one.now().answers).every((value) => value >= 1 && value <= 5)).toBe(
        true,
      );
    }),
  );
});

test('agreeing with everything ends without a style, whatever the set', () => {
  for (const [place, { id }] of forms.entries()) {
    const { now, send, answerAll } = sitting(3 + place);
    send({ type: 'picked', form: id });
    answerAll(5);
    expect(endedSitting(now())).toBeNull();
    send({ type: 'finished' });
    const result = resultFrom(forms, endedSitting(now())!, []);
    expect(result).toMatchObject({ form: id, verdict: 'unclear', styles: [], warnings: ['alike'] });
    expect(endedTest(now())).toEqual({ id: (3 + place).toString(36), score: null });
  }
});
