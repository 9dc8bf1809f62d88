import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableLine } from '../../../../../src/coach/model/hear/call.ts';
import type { Moment } from '../../../../../src/coach/model/hear/clues.ts';
import { heardAfter, heardIn } from '../../../../../src/coach/model/hear/hear.ts';
import { bounds } from '../../../../../src/coach/model/hear/heard.ts';
import { verdictOn } from '../../../../../src/coach/model/hear/verdict.ts';
import { rankingIn, surestOf } from '../../../../../src/coach/model/hear/rank.ts';
import { tableOf } from '../../../../../src/coach/model/hear/table.ts';
import type { Reading } from '../../../../../src/coach/model/read.ts';
import { spokenKinds } from '../../../../../src/coach/model/written.ts';
import type { Spoken } from '../../../../../src/coach/schema.ts';
import { call, ear } from '../../sample.ts';
import { anySign } from '../../../../signs.ts';

const table = tableOf(ear, call);
const ids = call.lines.map(({ id }) => id);
const moment = (over: Partial<Moment> = {}): Moment => ({
  sayable: new Set(ids),
  known: new Set(),
  said: [],
  context: '',
  ...over,
});
const hear = (text: string, over: Partial<Moment> = {}) => heardIn(table, text, moment(over));
const best = (text: string, over: Partial<Moment> = {}) =>
  surestOf(rankingIn(table, text, moment(over)), moment(over))[0];

describe('a line is found', () => {
  test('by its own words, however they are typed', () => {
    const heard = hear('WHO writes down the temprature on the road');
    expect(heard.as).toBe('line');
    expect(heard.lines.map(({ id }) => id)).toEqual(['who-writes']);
    expect(heard.reading.kind).toBe('S');
  });
  test('by other words for what it is about', () => {
    expect(best('anything melted on the way?')).toBe('arrive-soft');
    expect(best('is there a thermometer in the van?')).toBe('who-writes');
  });
});

test('what was said just now, and what it gave, make the next line likelier', () => {
  const p = (over: Partial<Moment>): number =>
    rankingIn(table, 'and the cakes that were lost, another van?', moment(over)).lines.find(
      ({ one }) => one.line.id === 'second-trips',
    )!.p;
  const known = new Set(['soft']);
  expect(p({ known })).toBeGreaterThan(p({}));
  expect(p({ known, said: ['arrive-soft'] })).toBeGreaterThan(p({ known }));
});

describe('nothing is shown', () => {
  test('for a word that any question has', () => {
    for (const text of ['why', 'how many', '', '?', '…', '为什么'])
      expect(hear(text), text).toMatchObject({ as: 'unclear', lines: [] });
  });
  test('for one common word, however sure the line is that has it', () => {
    const { content, lines } = rankingIn(table, 'soft', moment());
    expect(lines[0]!.p).toBeGreaterThan(bounds.sure);
    expect(content).toBeLessThan(bounds.content);
    expect(hear('soft').as).toBe('unclear');
    expect(hear('arrive soft').as).toBe('line');
  });
  test('for what the customer has just said', () => {
    const text = 'Do cakes ever arrive soft?';
    expect(hear(text).as).toBe('line');
    expect(hear(text, { context: 'Do cakes ever arrive soft?' }).as).toBe('unclear');
  });
  test('for a line that cannot be said yet', () => {
    const sayable = new Set(ids.filter((id) => id !== 'arrive-soft'));
    expect(hear('Do cakes ever arrive soft?', { sayable }).as).toBe('unclear');
  });
});

/** What is made of a sentence whose words are read as a kind so surely. */
const readAs = (text: string, kind: Spoken, p: number) => {
  const ranking = rankingIn(table, text, moment());
  return verdictOn({ ...ranking, reading: { ...ranking.reading, kind, p } }, moment());
};

describe('a choice of lines is shown, and not one card', () => {
  test('where the words are clearly of another kind than the likeliest line', () => {
    const text = 'who writes it down when cakes arrive soft';
    const [best] = rankingIn(table, text, moment()).lines;
    expect([best!.one.line.id, best!.p > bounds.sure]).toEqual(['arrive-soft', true]);
    expect(readAs(text, 'S', bounds.clear - 0.01).as).toBe('line');
    const { as, lines } = readAs(text, 'S', bounds.clear);
    expect(as).toBe('lines');
    expect(lines.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['arrive-soft', 'who-writes']),
    );
  });
  test('for whatever the next line comes too near to, unless it is sure', () => {
    const ranking = rankingIn(table, 'who writes it down when cakes arrive soft', moment());
    const [one, next] = ranking.lines;
    const as = (p: number, other: number, line = one!.one.line) => {
      const first = { ...one!, p, one: { ...one!.one, line } };
      const reading = { ...ranking.reading, p: 0.5 };
      const lines = [first, { ...next!, p: other }];
      return verdictOn({ ...ranking, reading, lines }, moment()).as;
    };
    const { ahead, times, sure, agreed } = bounds;
    expect(as(ahead, ahead / times)).toBe('line');
    expect(as(ahead, ahead / times + 0.01)).toBe('lines');
    expect(as(ahead - 0.01, 0.01)).toBe('lines');
    expect(as(sure, 1 - sure)).toBe('line');
    const close = { ...one!.one.line, kind: 'close' } as const;
    expect(as(agreed, 0.01, close)).toBe('line');
    expect(as(agreed - 0.01, 0.01, close)).toBe('lines');
  });
});

describe('a kind word', () => {
  const hello = { id: 'hello', kind: 'rapport', text: 'What a tidy yard.' } as const;
  const lines = [...call.lines, { ...hello, replies: { plain: 'We try.' } }];
  const sayable = new Set(lines.map(({ id }) => id));
  const polite = tableOf(ear, { ...call, lines });
  const said = ['who-writes'];
  test('that a line says is that line', () =>
    expect(heardIn(polite, 'what a tidy yard', moment({ sayable }))).toMatchObject({
      as: 'line',
      lines: [{ id: 'hello' }],
    }));
  test('is taken as one from so sure on, where no line comes near', () => {
    const when = moment({ sayable, said });
    const ranking = rankingIn(polite, 'hm', when);
    const of = { ...ranking.reading.of };
    const missing = (p: number) =>
      verdictOn({ ...ranking, reading: { kind: 'rapport', p, of } }, when).missing;
    expect(missing(bounds.civil)).toBe('sympathy');
    expect(missing(bounds.civil - 0.01)).toBe('everything');
  });
  test('that no line says is taken as a greeting, and later on as sympathy', () => {
    const text = 'thank you for your time';
    const taken = (missing: string) => ({ as: 'unclear', lines: [], missing });
    expect(heardIn(polite, text, moment({ sayable }))).toMatchObject(taken('greeting'));
    expect(heardIn(polite, text, moment({ sayable, said }))).toMatchObject(taken('sympathy'));
  });
  test('may be no more than that one has heard', () => {
    expect(hear('ok, got it', { said }).missing).toBe('sympathy');
    expect(hear('ok, asdf', { said }).missing).not.toBe('sympathy');
  });
});

test('what a sentence names itself is not what it asks for', () => {
  const line: TableLine = {
    id: 'fleet',
    kind: 'situation',
    reveals: ['vans'],
    text: 'And the vans, how big is the fleet?',
    replies: { plain: 'Forty.' },
  };
  const vans = { id: 'vans', text: 'There are forty vans' };
  const both = tableOf(ear, {
    ...call,
    facts: [...call.facts, vans],
    lines: [...call.lines, line],
  });
  const sayable = new Set([...ids, 'fleet']);
  const score = (text: string, known: string[] = ['vans']) =>
    rankingIn(both, text, moment({ sayable, known: new Set(known) })).lines.find(
      ({ one }) => one.line.id === 'fleet',
    )!.score;
  const asked = (count: string) => `how big is the fleet of ${count} vans`;
  expect(score(asked('forty'))).toBeLessThan(score(asked('forty'), []));
  expect(score(asked('thirty'))).toBe(score(asked('thirty'), []));
});

test('whoever asks whether something has happened threatens with nothing', () => {
  const text = 'What if a customer falls ill from a spoiled cake?';
  expect(readAs(text, 'I', 0.9).as).toBe('improper');
  expect(readAs(text, 'P', bounds.kind - 0.01).as).toBe('improper');
  expect(readAs(text, 'P', bounds.kind).as).not.toBe('improper');
});

test('a line that was said is known again', () => {
  const sayable = new Set(ids.filter((id) => id !== 'arrive-soft'));
  expect(hear('Do cakes ever arrive soft?', { sayable, said: ['arrive-soft'] })).toMatchObject({
    as: 'again',
    lines: [{ id: 'arrive-soft' }],
  });
});

test('a question after what has just been answered is known again, where it comes near nothing else', () => {
  const sayable = new Set(ids.filter((id) => id !== 'arrive-soft'));
  const when = moment({ sayable, said: ['arrive-soft'] });
  const ranking = rankingIn(table, 'Do cakes ever arrive soft?', when);
  const as = (p: number, words = 0) => {
    const lines = ranking.lines.map((line) =>
      line.one.line.id === 'arrive-soft' ? { ...line, p } : { ...line, p: 0.1, words },
    );
    return verdictOn({ ...ranking, lines }, when).as;
  };
  expect(as(bounds.answered)).toBe('again');
  expect(as(bounds.answered - 0.01)).toBe('unclear');
  expect(as(bounds.answered, bounds.words), 'another line may be meant').toBe('lines');
});

describe('it is asked whether it was meant', () => {
  test('when a card or money is offered', () => {
    expect(hear('here is a gift card for you')).toMatchObject({
      as: 'improper',
      lines: [{ id: 'gift' }],
    });
    expect(hear('Please take this card for your trouble')).toMatchObject({ as: 'improper' });
  });
  test('when it threatens with what nobody said', () =>
    expect(hear('What if a customer falls ill from a spoiled cake?')).toMatchObject({
      as: 'improper',
      lines: [{ id: 'falls-ill' }],
    }));
});

describe('what a seller does not do is not offered', () => {
  test.each([
    'we dont bring a gift card for you',
    'no need for a gift card',
    'a gift card i never bring',
  ])('%s', (text) => {
    const { as, lines, reading } = hear(text);
    expect(as).not.toBe('improper');
    expect(lines.map(({ id }) => id)).not.toContain('gift');
    expect(reading.of.improper).toBeLessThan(0.1);
  });
  test('unless it is offered beside that', () =>
    expect(hear('we dont sell today, here is a gift card for you').as).toBe('improper'));
  test('whoever asks refuses nothing', () => {
    const refuses = (text: string) => ear.clauses(text).map((one) => one.refuses);
    expect(refuses('do we not sign')).toEqual([false]);
    expect(refuses('我不签')).toEqual([true]);
    expect(refuses('签不签')).toEqual([false]);
    expect(refuses('我不说出去')).toEqual([false]);
    expect(refuses('we sign')).toEqual([false]);
  });
});

describe('the customer asks back for what is missing', () => {
  const gone = new Set(ids.filter((id) => id !== 'arrive-soft'));
  /** A sentence that says so much, read as a kind so surely, where the line that it means is gone. */
  const missing = (kind: Spoken, p: number, content: number) => {
    const when = moment({ sayable: gone });
    const ranking = rankingIn(table, 'Do cakes ever arrive soft?', when);
    const none = Object.fromEntries(spokenKinds.map((one) => [one, 0]));
    const of = { ...none, [kind]: p } as Reading['of'];
    const reading = { kind, p, of };
    return verdictOn({ ...ranking, reading, content }, when).missing;
  };
  test('everything, where nothing can be made out', () =>
    expect(hear('asdf').missing).toBe('everything'));
  test('its subject, where only the kind is clear', () => {
    expect(missing('S', bounds.kind, bounds.content - 0.01)).toBe('subject');
    expect(missing('S', bounds.kind - 0.01, bounds.content - 0.01)).toBe('everything');
  });
  test('its aim, where it names something and does not plainly ask', () => {
    expect(missing('pitch', bounds.kind, bounds.content)).toBe('aim');
    expect(missing('S', bounds.kind - 0.01, bounds.plain)).toBe('aim');
  });
  test('other words, where the question was plain and said enough', () => {
    for (const kind of ['S', 'P', 'I', 'N'] as const)
      expect(missing(kind, bounds.kind, bounds.plain), kind).toBe('wording');
    expect(missing('S', bounds.kind, bounds.plain - 0.01)).toBe('aim');
  });
});

describe('two questions in a breath', () => {
  const text = 'who writes the temperature and do cakes arrive soft';
  test('are both shown where neither is clear', () => {
    const both = hear('who on a night in the yard writes, how is it that cakes go soft');
    expect(both.lines.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['who-writes', 'arrive-soft']),
    );
    expect(both.as).toBe('lines');
  });
  test('one question is heard as it was', () => expect(hear(text).missing).toBeNull());
});

const anything = fc.oneof(
  fc.string({ unit: anySign, maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('cakes ', 'soft ', 'who ', '车', '👩‍🚒', 'שלום', '\u202e', '\ud83d', '?', '\n'),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
  fc.constant('cake soft 车 '.repeat(1000)),
);
const anyMoment = fc.record({
  sayable: fc.subarray(ids).map((some) => new Set(some)),
  known: fc.subarray(['log', 'soft', 'trips', 'known']).map((some) => new Set(some)),
  said: fc.array(fc.constantFrom(...ids, 'no-such-line'), { maxLength: 6 }),
  context: anything,
});

test('whatever is typed or pasted, whenever: nothing throws, and what is shown can be said', () =>
  fc.assert(
    fc.property(anything, anyMoment, (text, when) => {
      const heard = heardIn(table, text, when);
      expect(heardIn(table, text, when)).toEqual(heard);
      expect(heard.lines.length).toBeLessThanOrEqual(3);
      expect(heard.missing === null).toBe(heard.as !== 'unclear');
      for (const { id, p } of heard.lines) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(when.sayable.has(id)).toBe(heard.as !== 'again');
      }
      if (heard.as === 'line') expect(heard.lines[0]!.p).toBeGreaterThanOrEqual(bounds.ahead);
    }),
  ));

describe('after the customer has asked back', () => {
  const after = (before: string, text: string) => heardAfter(table, before, text, moment());

  test('a part that tells nothing alone is heard with what was said before', () => {
    expect(hear('do they?').as).toBe('unclear');
    expect(hear('soft').as).toBe('unclear');
    expect(after('do they?', 'soft').lines[0]?.id).toBe('arrive-soft');
  });
  test('nonsense is not heard as what was said before', () => {
    for (const text of ['purple elephants', 'zzz', 'שלום', '<img src=x>', '🐘🐘', '什么什么'])
      expect(after('who writes the?', text), text).toMatchObject({ as: 'unclear', lines: [] });
  });
});
