import { describe, expect, test } from 'vitest';
import { namedIn } from '../../../../../../src/widgets/spin-role-play/model/own/naming.ts';
import { ear } from '../../../../coach/sample.ts';

const things = [
  { id: 'forty-days', text: 'Forty days stood idle, 36,000' },
  { id: 'thirty-days', text: 'Thirty days stood idle, 36,000', of: 'forty-days' },
  { id: 'rings', text: 'A driver rings whenever cakes melt' },
  { id: 'guard-rings', text: 'A guard rings whenever cakes melt', of: 'rings' },
  { id: 'no-twin', text: 'Eight trailers were hired' },
];
const named = (text: string, most = 3) => namedIn(ear, text, things, most);

describe('what a typed summary names', () => {
  test.each([
    ['a number in digits', 'it was 40 days then', ['forty-days']],
    ['the misheard number, honestly', 'it was 30 days then', ['thirty-days']],
    ['words, and not those of the twin', 'the driver rings when cakes melt', ['rings']],
    ['the misheard word, honestly', 'the guard rings when cakes melt', ['guard-rings']],
    ['what has no twin', 'so eight trailers', ['no-twin']],
    ['several at once', 'the driver rings when cakes melt, 40 days', ['forty-days', 'rings']],
  ])('is %s', (_, text, ids) => expect([...named(text)].sort()).toEqual(ids.sort()));

  test('is nothing where the words fit both, or none', () => {
    expect(named('36,000 in all')).toEqual([]);
    expect(named('somebody rings when cakes melt')).toEqual([]);
    expect(named('let me sum that up')).toEqual([]);
    expect(named('')).toEqual([]);
  });

  test('is nothing for a small number of something else', () => {
    const men = [
      { id: 'three-men', text: '一共三个保养工' },
      { id: 'six-men', text: '一共六个保养工', of: 'three-men' },
    ];
    expect(namedIn(ear, '他跑六个小区', men, 2)).toEqual([]);
    expect(namedIn(ear, '六个保养工', men, 2)).toEqual(['six-men']);
  });

  test('is no more than a summary repeats, the plainest first', () => {
    const text = 'eight trailers were hired, and 40 days idle, 36,000';
    expect(named(text, 2)).toHaveLength(2);
    expect(named(text, 1)).toEqual(['forty-days']);
  });
});
