import { describe, expect, test } from 'vitest';
import { lot, type Answer } from '../../../../src/widgets/say-it/model.ts';
import { lot as written } from '../../../../src/widgets/say-it/schema.ts';
import {
  answerTo,
  endedSayIt,
  makeSayItStore,
  shortDraft,
  shownIn,
  type SayItEvent,
} from '../../../../src/widgets/say-it/store.ts';

const prompts = Array.from({ length: lot * 2 }, (_, n) => ({ id: `p${n}` }));
const heard = { kind: 'P', p: 0.8, second: 'I', q: 0.1 } as const;
const began: SayItEvent = { type: 'began', seed: 3 };
const wrote = (n: number, text = 'does it stop'): SayItEvent => ({
  type: 'wrote',
  id: `p${n}`,
  text,
  heard,
});
const passed = (n: number): SayItEvent => ({ type: 'passed', id: `p${n}` });

const after = (...events: SayItEvent[]) => {
  const store = makeSayItStore(prompts);
  events.forEach((event) => store.send(event));
  return store.getSnapshot().context;
};
const lotOf = (from: number): SayItEvent[] =>
  prompts.slice(from, from + lot).flatMap((_, n) => [wrote(from + n), passed(from + n)]);

test('a sentence is written once for each customer, in order', () => {
  expect(shownIn(prompts, after())).toBeNull();
  expect(shownIn(prompts, after(began))?.id).toBe('p0');
  expect(after(began, wrote(1)).answers).toEqual([]);
  expect(after(began, wrote(0), wrote(0, 'b')).answers.map(({ text }) => text)).toEqual([
    'does it stop',
  ]);
  expect(shownIn(prompts, after(began, wrote(0), passed(0)))?.id).toBe('p1');
  expect(shownIn(prompts, after(began, passed(0)))?.id).toBe('p1');
});

test('another sentence takes the place of the last, and none of an earlier one', () => {
  const context = after(began, wrote(0), { type: 'undone' }, wrote(0, 'b'));
  expect(context.answers.map(({ text }) => text)).toEqual(['b']);
  expect(after(began, wrote(0), passed(0), { type: 'undone' }).answers).toHaveLength(1);
});

test('a disagreement is noted with one event and taken back with one', () => {
  const on: SayItEvent = { type: 'disagreed', on: true };
  expect(answerTo(after(began, wrote(0), on), 'p0')!.disagreed).toBe(true);
  const off: SayItEvent = { type: 'disagreed', on: false };
  expect(answerTo(after(began, wrote(0), on, off), 'p0')!.disagreed).toBe(false);
  expect(after(began, on).answers).toEqual([]);
});

test('a lot is as many as an author writes', () => expect(lot).toBe(written));

test('after each lot there is something to look at, and it goes on from there', () => {
  const context = after(began, ...lotOf(0));
  expect(context.stopped).toBe(true);
  expect(shownIn(prompts, context)).toBeNull();
  expect(shownIn(prompts, after(began, ...lotOf(0), { type: 'resumed' }))?.id).toBe(`p${lot}`);
  const all = after(began, ...lotOf(0), { type: 'resumed' }, ...lotOf(lot));
  expect(all.stopped).toBe(false);
  expect(shownIn(prompts, all)).toBeNull();
});

test('it is done with as many sentences of one’s own as a lot holds, and has no score', () => {
  const most = lotOf(0).slice(0, -2);
  expect(endedSayIt(after(began, ...most, passed(lot - 1)))).toBeNull();
  expect(endedSayIt(after(began, ...lotOf(0)))).toEqual({ id: '3', score: null });
});

test.each([
  wrote(0, ''),
  wrote(0, '字'.repeat(201)),
  { ...wrote(0), heard: { ...heard, kind: 'X' } } as unknown as SayItEvent,
  { ...wrote(0), heard: { ...heard, p: 2 } } as SayItEvent,
  { ...wrote(0), heard: null } as unknown as SayItEvent,
])('what no page of the course has written changes nothing: %j', (event) =>
  expect(after(began, event)).toEqual(after(began)),
);

describe('a draft', () => {
  const draftOf = (...events: SayItEvent[]): SayItEvent[] => {
    const store = makeSayItStore(prompts);
    return events.reduce<SayItEvent[]>((kept, event) => {
      const before = store.getSnapshot().context;
      store.send(event);
      return shortDraft(kept, event, before, store.getSnapshot().context);
    }, []);
  };
  const on: SayItEvent = { type: 'disagreed', on: true };

  test('comes to the same again', () => {
    const events = [began, wrote(0), on, passed(0), wrote(1)];
    expect(after(...draftOf(...events))).toEqual(after(...events));
  });
  test('holds what stands in the field until it is sent or passed over', () => {
    const typing = (text: string): SayItEvent => ({ type: 'typing', text });
    const half = draftOf(began, typing('do'), typing('does it'));
    expect(half).toEqual([began, typing('does it')]);
    expect(after(...half).typing).toBe('does it');
    expect(draftOf(began, typing('does it'), wrote(0))).toEqual([began, wrote(0)]);
    expect(draftOf(began, typing('does it'), passed(0))).toEqual([began, passed(0)]);
    expect(after(began, typing('字'.repeat(201)), wrote(0), typing('late')).typing).toBe('');
  });
  test('of a new round keeps what was not agreed on, and nothing else', () => {
    const mine: Answer = { id: 'p0', text: 'does it stop', heard, disagreed: true };
    const draft = draftOf(began, wrote(0), on, passed(0), wrote(1), passed(1), began, began);
    expect(draft).toEqual([{ type: 'doubted', answer: mine }, began]);
    expect(after(...draft)).toMatchObject({ doubts: [mine], answers: [] });
  });
});
