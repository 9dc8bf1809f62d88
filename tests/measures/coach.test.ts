import { beforeAll, describe, expect, test } from 'vitest';
import { earFor } from '../../scripts/coach/answer.ts';
import { momentAfter, readyFor, scenarios } from '../../scripts/coach/calls.ts';
import {
  bytesOf,
  kindsIn,
  linesIn,
  unreadIn,
  type Kinds,
  type Lines,
} from '../../scripts/coach/measure.ts';
import { shareWonAtRandom, shareWonBy, type Typist } from '../../scripts/coach/nonsense.ts';
import { findings } from '../../scripts/coach/lines.ts';
import { anywhere, momentFor, strangers, type Anywhere } from '../../scripts/coach/tests.ts';
import { typedCalls, typedThrough } from '../../scripts/coach/typed.ts';
import { learn, usual } from '../../src/build/coach/learn.ts';
import { listsOf, rowsOf } from '../../src/build/coach/rows.ts';
import { heardIn } from '../../src/coach/model/hear/hear.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';

/** A change that hears worse fails: each bound is what is aimed at, or a little less than was measured. */
const least: Record<Locale, { kinds: Kinds; lines: Lines }> = {
  'zh-CN': {
    // Aimed at: 0.88 polished, and 0.85 with the state of the call, which is the kinds of the lines.
    kinds: { polished: 0.88, typed: 0.8, dictated: 0.88 },
    lines: {
      kinds: 0.85,
      first: 0.88,
      three: 0.96,
      unknown: { first: 0.88, three: 0.96 },
      early: { first: 0.86, three: 0.94 },
      rejected: 0.85,
      kept: 0.92,
      cards: 0.55,
      rightCards: 0.97,
    },
  },
  en: {
    // Aimed at: 0.86 polished, and 0.82 with the state of the call.
    kinds: { polished: 0.84, typed: 0.76, dictated: 0.8 },
    lines: {
      kinds: 0.82,
      first: 0.84,
      three: 0.94,
      unknown: { first: 0.84, three: 0.94 },
      early: { first: 0.82, three: 0.92 },
      rejected: 0.85,
      kept: 0.92,
      cards: 0.55,
      rightCards: 0.97,
    },
  },
};

/** Each figure with its name, however deep it stands. */
const figures = (measured: object, name = ''): [string, number][] =>
  Object.entries(measured).flatMap(([key, value]: [string, number | object]) =>
    typeof value === 'number'
      ? [[`${name}${key}`, value] as [string, number]]
      : figures(value, `${name}${key} `),
  );

describe.each(locales)('in %s', (locale) => {
  let measured: { kinds: Kinds; lines: Lines };
  beforeAll(() => {
    measured = { kinds: kindsIn(locale), lines: linesIn(locale) };
    // It learns four times; a machine with other work takes its time.
  }, 240_000);

  test.each(figures(least[locale]))('%s is at least %d', (name, bound) => {
    expect(Object.fromEntries(figures(measured))[name]).toBeGreaterThanOrEqual(bound);
  });

  test('nine in ten sentences by somebody who had read none are told by their words', () =>
    expect(unreadIn(locale)).toBeGreaterThanOrEqual(0.9));

  test('what one language has learnt is at most 66 kB, so that with the engine it is 75', () =>
    expect(bytesOf(locale)).toBeLessThanOrEqual(66_000));

  test('nobody wins a call by nonsense, one word or the customer’s own more often than by chance', () => {
    const words =
      locale === 'en'
        ? ['why', 'how much', 'and then', 'so what', 'asdf', 'tell me more']
        : ['为什么', '怎么办', '多少', '然后呢', '哈哈', '您再说说'];
    const typists: Typist[] = [
      (context) => context,
      (context) => context.slice(0, context.length / 2),
      (_, turn) => words[turn % words.length]!,
      // Given back, and nothing asked but what anybody asks.
      (context, turn) => `${context.slice(0, context.length / 2)} ${words[turn % words.length]!}`,
      ...words.map((word) => () => word),
    ];
    const ear = earFor(locale);
    for (const [name, scenario] of scenarios()) {
      const ready = readyFor(ear, scenario, locale);
      const chance = shareWonAtRandom(ready, 20);
      for (const typist of typists)
        expect(shareWonBy(ready, typist, 5), name).toBeLessThanOrEqual(chance);
    }
  });

  test('the same sentences teach the same, to the byte', () => {
    const lists = listsOf('.', locale);
    const rows = rowsOf('.', locale).slice(0, 300);
    const settings = { ...usual, rounds: 2 };
    expect(learn(rows, lists, settings)).toEqual(learn([...rows], lists, settings));
  });
});

describe.each(locales)('what is said in any call, in %s', (locale) => {
  /** How each such sentence is taken, in every call, at its beginning and later on. */
  const taken = (is: Anywhere['is']) => {
    const ear = earFor(locale);
    const rows = anywhere().filter((one) => one.lang === locale && one.is === is);
    return [...scenarios().values()].flatMap((scenario) => {
      const ready = readyFor(ear, scenario, locale);
      return rows.flatMap(({ text }) =>
        [momentAfter(ready, []), momentFor(ready, null, 5)].map((when) => {
          const heard = heardIn(ready.table, text, when);
          const lines = heard.lines.map(({ id }) =>
            ready.scene.lines.find((one) => one.id === id)!,
          );
          const civil = heard.missing === 'greeting' || heard.missing === 'sympathy';
          const all = lines.length > 0 && lines.every(({ kind }) => kind === 'rapport');
          return { text, as: heard.as, isKind: civil || all };
        }),
      );
    });
  };
  const share = (is: Anywhere['is'], of: (one: ReturnType<typeof taken>[number]) => boolean) => {
    const all = taken(is);
    return all.filter(of).length / all.length;
  };
  test('nobody who says what they do not do is taken to offer it', () => {
    const offered = taken('refusal').filter(({ as }) => as === 'improper');
    expect([...new Set(offered.map(({ text }) => text))]).toEqual([]);
  });
  test('what sets at ease is taken as a kind word', () =>
    expect(share('refusal', ({ isKind }) => isKind)).toBeGreaterThanOrEqual(0.82));
  test('so is small talk', () =>
    expect(share('small-talk', ({ isKind }) => isKind)).toBeGreaterThanOrEqual(0.72));
  test('who offers something improper is asked whether they mean it, though they say “not”', () =>
    expect(share('improper', ({ as }) => as === 'improper')).toBeGreaterThanOrEqual(0.72));
  test('a question, a pitch or a close with a “not” in it is no kind word', () => {
    for (const is of ['question', 'pitch', 'close'] as const)
      expect(
        share(is, ({ isKind, as }) => isKind || as === 'improper'),
        is,
      ).toBe(0);
  });
});

describe('a call that is typed by somebody who asks well and has not read the lines', () => {
  const ears = new Map(locales.map((locale) => [locale, earFor(locale)]));
  test.each(typedCalls().map((call, at) => [at + 1, call] as const))('is won: %i', (_, call) => {
    const ready = readyFor(ears.get(call.lang)!, scenarios().get(call.scenario)!, call.lang);
    const { turns, taken } = typedThrough(ready, call);
    const missed = taken.filter(({ at }) => at < 0).map(({ text }) => text);
    expect(['advance', 'order'], missed.join(' / ')).toContain(turns.at(-1)!.outcome);
    expect(missed.length, missed.join(' / ')).toBeLessThanOrEqual(1);
  });
});

describe('a sentence that a stranger typed is heard as it was meant', () => {
  const ready = new Map(
    strangers().map(({ lang, scenario }) => [
      `${lang} ${scenario}`,
      readyFor(earFor(lang), scenarios().get(scenario)!, lang),
    ]),
  );
  test.each(strangers().map((one) => [one.text, one] as const))('%s', (text, one) => {
    const { table, ...rest } = ready.get(`${one.lang} ${one.scenario}`)!;
    const heard = heardIn(table, text, momentAfter({ table, ...rest }, one.said));
    const ids = heard.lines.map(({ id }) => id);
    const { lines } = one;
    if (!lines) return expect(heard.missing, ids.join()).toBe(one.aside);
    expect(['line', 'lines']).toContain(heard.as);
    expect(ids.filter((id) => lines.includes(id)).length, ids.join()).toBeGreaterThan(0);
    if (one.shown === 'card') expect(ids.length, ids.join()).toBe(1);
    if (one.shown) expect(ids.filter((id) => !lines.includes(id))).toEqual([]);
    for (const id of one.never ?? []) expect(ids).not.toContain(id);
    if (one.echoes !== undefined) expect(heard.echoes).toBe(one.echoes);
  });
});

test.each([
  ['zh-CN', '所以现在是换型七十分钟，产量靠加班补，一年三万，对吧'],
  ['zh-CN', '也就是说换一次型七十分钟，六个人干等着，一年两万四'],
  ['en', 'so you lose 24,000 waiting and another 30,000 in overtime, right'],
  ['en', 'if i understand you, waiting alone is 24,000 and overtime another 30,000'],
] as const)(
  'whoever says back what was told may have meant a summary, in %s: %s',
  (locale, text) => {
    const ready = readyFor(earFor(locale), scenarios().get('packaging-line')!, locale);
    const hear = (said: string) =>
      heardIn(
        ready.table,
        said,
        momentAfter(ready, ['how-to-change', 'idle-at-change', 'made-up-how']),
      );
    expect(hear(text).lines.map(({ id }) => id)).toContain('read-back');
    const asked = locale === 'en' ? 'how long is a changeover' : '换型多长时间';
    expect(hear(asked).as, 'what was asked before').toBe('again');
  },
);

test('an author is told of each line how its sentences are found, and by what they are missed', () => {
  const told = findings(['packaging-line-again']);
  expect(told).toMatch(/^packaging-line-again in zh-CN$/m);
  expect(told).toMatch(/^packaging-line-again in en$/m);
  const counts = [...told.matchAll(/: first (\d), among three (\d), missed (\d)$/gm)];
  const { lines } = scenarios().get('packaging-line-again')!;
  const sought = lines.filter((line) => !('against' in line));
  expect(counts).toHaveLength(2 * sought.length);
  for (const [, ...numbers] of counts)
    expect(numbers.reduce((sum, one) => sum + Number(one), 0)).toBe(3);
  const [first, three, missed] = [1, 2, 3].map((at) =>
    counts.reduce((sum, count) => sum + Number(count[at]), 0),
  );
  expect(told.match(/: number \d behind [a-z-]+/g)).toHaveLength(three!);
  expect(told.match(/: missed, by [a-z-]+/g)).toHaveLength(missed!);
  expect(first).toBeGreaterThan(three! + missed!);
});
