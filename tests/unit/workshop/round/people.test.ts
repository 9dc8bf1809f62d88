import { expect, it } from 'vitest';
import { nameOf, namesIn } from '../../../../src/workshop/round/model/people.ts';

it('a pasted list gives one name a person, whatever stands between them', () =>
  expect(namesIn('安宁、白石，程远\n戴思齐\r\n\tFang Jian; Ge').names).toEqual([
    '安宁',
    '白石',
    '程远',
    '戴思齐',
    'Fang Jian',
    'Ge',
  ]));

it('a name that occurs twice is told apart', () =>
  expect(namesIn('Li\nLi\nLi 2\nLi').names).toEqual(['Li', 'Li 2', 'Li 2 2', 'Li 3']));

it('sixty are taken, and it is said how many were not', () => {
  const list = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`).join('\n');
  expect(namesIn(list(60))).toMatchObject({ over: 0, names: { length: 60 } });
  expect(namesIn(list(62))).toMatchObject({ over: 2, names: { length: 60 } });
});

it('a name is cut where it would break a line, and not inside a letter', () =>
  expect(namesIn('𠮷'.repeat(30)).names).toEqual(['𠮷'.repeat(24)]));

it('who has no name is called by number', () =>
  expect([nameOf([{ name: '', here: true }], 0), nameOf([{ name: 'Li', here: true }], 0)]).toEqual([
    '1',
    'Li',
  ]));
