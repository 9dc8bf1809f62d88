import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { becauseOf } from '../../../../src/coach/model/because.ts';
import { wordsOfBrowser } from '../../../../src/coach/model/words.ts';
import { read } from '../../../../src/coach/model/read.ts';
import {
  bestOf,
  doubtOf,
  emptyIn,
  heardFrom,
  heardOf,
  isSure,
  keptAs,
  marksOf,
  sure,
  wordsIn,
  type Answer,
  type Prompt,
} from '../../../../src/widgets/say-it/model.ts';
import { ear } from '../../coach/sample.ts';
import { anySign } from '../../../signs.ts';

const prompts = (['situation', 'problem', 'implication', 'need-payoff'] as const).map(
  (kind): Prompt => ({ id: kind, trade: 'vans', kind, said: 'We have vans.', say: 'Oh?' }),
);
const answer = (over: Partial<Answer> & { as?: Answer['heard']['kind']; p?: number }): Answer => {
  const { as = 'P', p = 0.9, ...rest } = over;
  const heard = { kind: as, p, second: 'none' as const, q: 1 - p };
  return { id: 'problem', text: 'does it stop', heard, disagreed: false, ...rest };
};

test('of a reading the two likeliest kinds are kept', () => {
  const heard = heardFrom(read(ear, 'how many vans do you have'));
  expect(heard.kind).toBe('S');
  expect(heard.second).not.toBe('S');
  expect(heard.p).toBeGreaterThan(heard.q);
});

test('below six in ten it is not sure', () => {
  expect(isSure(answer({ p: sure }).heard)).toBe(true);
  expect(isSure(answer({ p: sure - 0.01 }).heard)).toBe(false);
});

describe('one’s own best questions', () => {
  const textsOf = (answers: Answer[]) =>
    Object.fromEntries(bestOf(prompts, answers).map(({ kind, texts }) => [kind, texts]));

  test('are the two of each kind that were read most surely, none twice', () => {
    const some = [
      answer({ text: 'a', p: 0.5 }),
      answer({ text: 'b', p: 0.9 }),
      answer({ text: 'b', p: 0.9 }),
      answer({ text: 'c', p: 0.7 }),
      answer({ text: 'd', as: 'pitch' }),
    ];
    expect(textsOf(some)).toEqual({
      situation: [],
      problem: ['b', 'c'],
      implication: [],
      'need-payoff': [],
    });
  });
  test('are of the kind that was asked for where the learner says so', () => {
    const mine = answer({ id: 'implication', text: 'a', as: 'P', disagreed: true });
    expect(textsOf([mine]).implication).toEqual(['a']);
    expect(textsOf([mine]).problem).toEqual([]);
  });
  test('are none where the learner says that it is not the kind it was read as', () => {
    expect(textsOf([answer({ disagreed: true })]).problem).toEqual([]);
  });
  test('have a name that follows from their words', () => {
    expect(keptAs('problem', 'a')).toBe(keptAs('problem', 'a'));
    expect(keptAs('problem', 'a')).not.toBe(keptAs('problem', 'b'));
    expect(keptAs('problem', '有没有')).toMatch(/^asked-p-[a-z0-9]+$/);
  });
});

test('what the learner reads otherwise goes to the author with what the customer had said', () => {
  const row = { text: 'a', industry: 'vans', voice: 'typed', context: 'We have vans.', not: 'P' };
  const mine = { text: 'a', disagreed: true };
  expect(doubtOf(prompts, answer({ ...mine, id: 'implication' }))).toEqual({ ...row, kind: 'I' });
  expect(doubtOf(prompts, answer(mine))).toEqual({ ...row, kind: null });
  expect(doubtOf(prompts, answer({ ...mine, id: 'gone' }))).toBeNull();
});

describe('the words that made it think so', () => {
  const english = wordsOfBrowser('en')!;
  test('are marked whole, and neighbours together', () => {
    const weights: [string, number][] = [
      ['怎', 0.2],
      ['么', 0.9],
      ['办', 0.1],
    ];
    const reasons = weights.map(([text, weight]) => ({ text, weight }));
    const marks = marksOf(reasons, () => ['怎么', '办']);
    expect(marks).toEqual([
      { text: '怎么', marked: true },
      { text: '办', marked: false },
    ]);
    expect(wordsIn(marks)).toEqual(['怎么']);
  });
  test('are those that speak for the kind', () => {
    const text = 'what does a failure cost you';
    const found = wordsIn(marksOf(becauseOf(ear, text, 'I'), english));
    expect(found.join(' ')).toMatch(/cost|failure/);
  });
  test('are none where nothing speaks for it', () =>
    expect(wordsIn(marksOf([{ text: 'asdf', weight: 0 }], english))).toEqual([]));
  test('together with the rest are what was typed, whatever it was', () =>
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 200 }), (text) => {
        const joined = marksOf(becauseOf(ear, text, 'P'), english).map((mark) => mark.text);
        expect(joined.join('')).toBe(text);
      }),
    ));
});

describe('a sentence in which no question can be read', () => {
  const said = 'We have forty vans and a store.';
  const empty = (text: string, as: Answer['heard']['kind'] = 'P') =>
    emptyIn(ear, answer({ text, as }), said);
  test('says too little', () => {
    for (const text of ['vans', '?', 'why?', '车']) expect(empty(text), text).toBe('little');
    expect(empty('purple elephants', 'none')).toBe('little');
    expect(empty('vans fail')).toBeNull();
  });
  test('repeats what the customer has just said, and asks nothing', () => {
    expect(empty('We have forty vans')).toBe('repeats');
    expect(empty('forty vans we have, hm')).toBe('repeats');
    expect(empty('forty vans have, hm yes')).toBeNull();
    expect(empty('how many vans we have')).toBeNull();
  });
});

test('a question behind a lead is read from where it begins, where that is surer', () => {
  const [lead, question] = [
    'thank you for telling me of the store, let us see',
    'how many vans do you have',
  ];
  const alone = heardFrom(read(ear, question));
  const both = heardOf(ear, `${lead}, ${question}`);
  const whole = heardFrom(read(ear, `${lead}, ${question}`));
  expect(both).toEqual(isSure(whole) || whole.p >= alone.p ? whole : alone);
  expect(both.kind).toBe('S');
});
