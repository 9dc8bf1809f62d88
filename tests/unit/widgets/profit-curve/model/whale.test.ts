import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  curveOf,
  defaultCuts,
  hasShares,
  ranked,
} from '../../../../../src/widgets/profit-curve/model/curve.ts';
import {
  inRows,
  overlap,
  placed,
  rectOf,
} from '../../../../../src/widgets/profit-curve/model/labels.ts';
import { guessLine, plotOf } from '../../../../../src/widgets/profit-curve/model/plot.ts';
import { pickedAt, standing } from '../../../../../src/widgets/profit-curve/model/standing.ts';
import { backLine, bodyOf, hungOn } from '../../../../../src/widgets/profit-curve/model/whale.ts';
import type { Words } from '../../../../../src/widgets/profit-curve/words.ts';

const example = [
  420, 310, 240, 180, 90, 60, 45, 35, 28, 22, 16, 12, 8, 4, 0, -15, -40, -85, -150, -230,
];
const em = 13;
const words = {
  money: '{value} 万元',
  peakPoint: '最高点 {share}',
  topPoint: '前 {n} 家：{share}',
  totalLine: '全年 {share}',
  yourGuess: '你猜 {share}',
} as Words;

function drawn(profits: readonly number[], width: number, guess: number | null = 60) {
  const accounts = ranked(profits.map((profit, id) => ({ id, name: `A${id}`, profit })));
  const curve = curveOf(accounts);
  const shares = hasShares(curve);
  const one = shares ? curve.total : 1;
  const body = bodyOf(curve, defaultCuts(curve), one);
  const guessed = shares && guess !== null ? guess / 100 : null;
  const high = Math.max(curve.peak.sum / one, guessed ?? 0, curve.total / one) || 1;
  const box = { width, em, side: 80, top: 2.2 * em, bottom: 2.2 * em + 200 };
  const plot = plotOf(curve, box, body.low, high);
  return { accounts, curve, body, plot, guessed, one, hung: hungOn(body, accounts, plot) };
}

const anyList = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 80 });
const anyWidth = fc.integer({ min: 284, max: 1200 });

describe('the body', () => {
  test('has the running total for its back, and the year’s end at its tail', () => {
    const { body } = drawn(example, 900);
    expect(body.back(0)).toBe(0);
    expect(body.back(14)).toBeCloseTo(1470 / 950);
    expect(body.back(19.5)).toBeCloseTo((1180 / 950 + 1) / 2);
    expect(body.back(20)).toBe(1);
  });
  test('has a belly that is nowhere above its back', () =>
    fc.assert(
      fc.property(anyList, fc.double({ min: 0, max: 1, noNaN: true }), (profits, at) => {
        const { body, curve } = drawn(profits, 400);
        const place = at * curve.all;
        const room = 1e-9 * Math.max(1, Math.abs(curve.peak.sum));
        expect(body.belly(place)).toBeLessThanOrEqual(body.back(place) + room);
      }),
    ));
  test('is one body of at most four hundred points when ten thousand accounts are in it', () => {
    const { body, plot } = drawn(
      Array.from({ length: 10_000 }, (_, index) => 7000 - index),
      390,
    );
    expect(backLine(body, plot).split('L').length).toBeLessThanOrEqual(400);
  });
});

describe('the weights on the tail', () => {
  test('are five in the example, each of an area that grows with its loss', () => {
    const { hung } = drawn(example, 900);
    expect(hung.map(({ loss }) => loss)).toEqual([15, 40, 85, 150, 230]);
    const [, , third, , fifth] = hung;
    expect(fifth!.size ** 2 / third!.size ** 2).toBeCloseTo(230 / 85);
  });
  test('carry together what is lost, however many share one', () =>
    fc.assert(
      fc.property(anyList, anyWidth, (profits, width) => {
        const { hung, curve } = drawn(profits, width);
        expect(hung.reduce((sum, { loss }) => sum + loss, 0)).toBeCloseTo(curve.tail.loss);
        expect(hung.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(curve.tail.count);
      }),
    ));
  test('hang free of each other at any width', () =>
    fc.assert(
      fc.property(anyWidth, (width) => {
        const { hung, plot } = drawn(example, width);
        for (const [index, a] of hung.entries()) {
          expect(a.y + a.size).toBeLessThan(plot.bottom);
          for (const b of hung.slice(index + 1))
            expect(
              Math.abs(a.x - b.x) >= (a.size + b.size) / 2 ||
                a.y >= b.y + b.size ||
                b.y >= a.y + a.size,
            ).toBe(true);
        }
      }),
    ));
});

describe('what stands in the picture', () => {
  const texts = (width: number, profits: readonly number[], guess: number, rank: number | null) => {
    const { body, plot, hung, guessed, curve, one } = drawn(profits, width, guess);
    const held = rank === null || rank >= curve.all ? null : pickedAt(body, plot, rank);
    const said = { curve, words, unit: '万元', guess };
    const labels = standing(said, { plot, body, sea: curve.total / one, hung, held, guessed });
    return { labels, rects: labels.map((label) => rectOf(label, em)), held };
  };
  test('never touches, at any width, with any list, guess and picked account', () =>
    fc.assert(
      fc.property(
        anyWidth,
        fc.oneof(fc.constant(example), anyList),
        fc.nat(300),
        fc.option(fc.nat(79)),
        (width, profits, guess, rank) => {
          const { rects, held } = texts(width, profits, guess, rank);
          for (const [index, a] of rects.entries()) {
            for (const b of rects.slice(index + 1)) expect(overlap(a, b)).toBe(false);
            if (held)
              expect(overlap(a, { x: held.middle, y: 0, width: 0.1, height: held.top })).toBe(
                false,
              );
          }
        },
      ),
    ));
  test('is everything on a phone as at a desk, as long as nothing is picked', () => {
    for (const width of [284, 351, 900])
      expect(texts(width, example, 60, null).labels.map(({ id }) => id)).toEqual([
        'loss',
        'peak',
        'best',
        'total',
        'guess',
      ]);
  });
  test('takes the next place where the first is taken, and is left out where none is free', () => {
    const at = [10, 60].map((y) => ({ x: 5, y: y + 20, anchor: 'start' as const }));
    const label = (id: string) => ({ id, text: '甲乙', at });
    const two = placed([label('a'), label('b'), label('c')], [], { width: 90, height: 90 }, em);
    expect(two.map(({ id, y }) => [id, y])).toEqual([
      ['a', 30],
      ['b', 80],
    ]);
  });
  test('names share a row only where they are apart', () => {
    const names = [10, 30, 100].map((x) => ({ text: '谷雨', x }));
    expect(inRows(names, 2, 13)).toEqual([0, 1, 0]);
    expect(inRows(names, 1, 13)).toBeNull();
  });
});

test('a guess is a line from nothing through the guess to the whole year', () => {
  const { plot } = drawn(example, 900);
  for (const guess of [0.6, 0.95, 1, 1.4]) {
    const points = guessLine(plot, 4, guess)
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number));
    expect(points[0]).toEqual([plot.x(0), plot.y(0)]);
    expect(points.at(-1)).toEqual([plot.x(20), plot.y(1)]);
    const beside = points.filter(([x]) => Math.abs(x! - plot.x(4)) < 12);
    expect(Math.min(...beside.map(([, y]) => Math.abs(y! - plot.y(guess))))).toBeLessThan(8);
  }
});
