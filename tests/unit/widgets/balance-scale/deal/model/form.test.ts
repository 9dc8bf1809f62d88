import { describe, expect, test } from 'vitest';
import { dealsTable } from '../../../../../../src/widgets/balance-scale/deal/model/csv.ts';
import {
  blank,
  readForm,
  typedOf,
  type Typed,
} from '../../../../../../src/widgets/balance-scale/deal/model/form.ts';
import { breakEvens } from '../../../../../../src/widgets/balance-scale/deal/model/break-even.ts';
import { decisive, oddsOf } from '../../../../../../src/widgets/balance-scale/deal/model/odds.ts';
import {
  breakEvenSentences,
  dealFinding,
  howSure,
  meaning,
  nextQuestion,
  ofHundred,
  openEstimates,
} from '../../../../../../src/widgets/balance-scale/deal/model/sentences.ts';
import { roomIn } from '../../../../../e2e/content.ts';
import type { Words } from '../../../../../../src/widgets/balance-scale/words.ts';
import { dealOf, weight } from '../deals.ts';

const words = roomIn<Words>('en', 'balance-scale');
const typed = (more: Partial<Typed>): Typed => ({ ...blank, label: 'overtime', ...more });

describe('what is typed for a weight', () => {
  test('becomes a weight, and can be typed again', () => {
    const read = readForm(typed({ sum: '3万', from: ' finance ' }), 'CNY');
    expect(read).toEqual({
      weight: { label: 'overtime', low: 3e6, high: 3e6, yearly: true, from: 'finance' },
    });
    const range = { ...weight('need', 20, 30), id: 'w1', label: 'rework' };
    expect(readForm(typedOf(range), 'CNY')).toMatchObject({
      weight: { label: 'rework', low: 2000, high: 3000 },
    });
  });

  test.each([
    [{ label: '  ', sum: '5' }, 'label', 'Label'],
    [{ sum: '' }, 'sum', 'Empty'],
    [{ sum: '0' }, 'sum', 'Zero'],
    [{ sum: '-3' }, 'sum', 'Negative'],
    [{ estimated: true, low: '5', high: '1e308' }, 'high', 'TooMuch'],
    [{ estimated: true, low: '9', high: '5' }, 'low', 'UpsideDown'],
    [{ estimated: true, low: '5', high: '5' }, 'high', 'Same'],
    [{ estimated: true, low: '0', high: '0' }, 'high', 'Zero'],
  ])('%o is refused at its field', (more, field, fault) =>
    expect(readForm(typed(more), 'CNY')).toEqual({ field, fault }),
  );
});

describe('the sentences', () => {
  const overtime = { yearly: true, label: 'Overtime' };
  const sure = dealOf([weight('need', 152_000, 152_000, overtime), weight('cost', 120_000)]);
  const open = dealOf([weight('need', 100_000, 140_000, overtime), weight('cost', 130_000)]);
  const decided = dealOf([weight('need', 140_000, 180_000, overtime), weight('cost', 120_000)]);

  test('say what the balance shows and what the sum means', () => {
    expect(dealFinding(words, sure)).toBe('The problem outweighs the cost by 32,000 yuan');
    const near = (need: number) =>
      dealFinding(words, dealOf([weight('need', need), weight('cost', 49_000)]));
    expect(near(49_000)).toBe(words.findLevel);
    const tooLittle = ', too little for the beam to show';
    expect(near(50_999)).toBe(`The problem outweighs the cost by 1,999 yuan${tooLittle}`);
    expect(near(48_000)).toBe(`The cost outweighs the problem by 1,000 yuan${tooLittle}`);
    expect(near(51_000)).toBe('The problem outweighs the cost by 2,000 yuan');
    expect(dealFinding(words, open)).toBe(
      'Not certain yet: the problem may be 30,000 yuan too light, or outweigh the cost by 10,000 yuan',
    );
    expect(dealFinding(words, dealOf([weight('need', 5)]))).toBe(words.findNoCost);
    expect(meaning(words, open)).toContain('100,000–140,000 yuan');
  });

  test('say how sure, and by which way of counting', () => {
    expect(howSure(words, sure, oddsOf(sure))).toEqual([words.sure]);
    expect(howSure(words, decided, oddsOf(decided))).toEqual([words.always]);
    const [odds, how] = howSure(words, open, oddsOf(open));
    expect(odds).toContain('25 of 100');
    expect(how).toBe(words.byExact);
  });

  test('never call certain what is not', () => {
    expect([ofHundred(0.999), ofHundred(0.001), ofHundred(1), ofHundred(0)]).toEqual([
      99, 1, 100, 0,
    ]);
  });

  test('say when it is level, from worst to best', () => {
    const [even, level] = breakEvenSentences(words, open, breakEvens(open));
    expect(even).toContain('in month 13; at worst: in month 16; at best: in month 12');
    expect(level).toContain('120,000 yuan');
  });

  test('name the question to ask next and why that one', () => {
    const { ask, why } = nextQuestion(words, open, decisive(open));
    expect(ask).toContain('Overtime');
    expect(why).toContain('in 0 of 100 cases; at its highest, in 100');
    expect(nextQuestion(words, sure, decisive(sure)).ask).toBe(words.nextMore);
    expect(nextQuestion(words, dealOf([]), null).ask).toBe(words.nextFirst);
    const three = dealOf([
      weight('need', 10, 20),
      weight('need', 10, 90),
      weight('cost', 5, 60),
      weight('cost', 7),
    ]);
    expect(openEstimates(three).map(({ id }) => id)).toEqual(['w2', 'w3', 'w1']);
  });
});

test('the table holds every weight, to the cent, and no formula', () => {
  const deal = dealOf(
    [weight('need', 1234.5, 2000, { label: '=SUM(A1)', yearly: true, from: 'foreman' })],
    3,
  );
  const [head, row] = dealsTable(words, [{ id: 'a', name: 'North, plant', data: deal }])
    .trim()
    .split('\r\n');
  expect(head).toContain(words.csvTotalHigh);
  expect(row).toBe(
    `"North, plant",${words.need},'=SUM(A1),1234.5,2000,${words.yearly},3,3703.5,6000,CNY,foreman`,
  );
});

describe('a sum in another currency', () => {
  test.each([
    ['£48,000', 'CNY', false],
    ['£48,000', 'GBP', true],
    ['$900', 'HKD', true],
    ['US$900', 'HKD', false],
    ['¥900', 'JPY', true],
    ['3万元', 'CNY', true],
    ['3万元', 'USD', false],
    ['48,000', 'GBP', true],
  ] as const)('“%s” in a deal in %s: taken %s', (sum, currency, taken) => {
    const read = readForm(typed({ sum }), currency);
    expect('weight' in read).toBe(taken);
    if (!taken) expect(read).toEqual({ field: 'sum', fault: 'Currency' });
  });
});
