import { expect, it } from 'vitest';
import { nameAmong, nameOf, namesIn } from '../../../../src/workshop/round/model/people.ts';

it('a pasted list gives one name a person, whatever stands between them', () =>
  expect(namesIn('安宁、白石，程远\n戴思齐\r\n\tFang Jian; Ge').names).toEqual([
    '安宁',
    '白石',
    '程远',
    '戴思齐',
    'Fang Jian',
    'Ge',
  ]));

it('Chinese names with nothing but spaces between them are told apart, one set wide is not', () => {
  expect(namesIn('杨帆 赵磊　欧阳小川').names).toEqual(['杨帆', '赵磊', '欧阳小川']);
  expect(namesIn('王 伟\n李 娜').names).toEqual(['王 伟', '李 娜']);
  expect(namesIn('Fang Jian').names).toEqual(['Fang Jian']);
});

it('a name that occurs twice is told apart', () =>
  expect(namesIn('Li\nLi\nLi 2\nLI').names).toEqual(['Li', 'Li 3', 'Li 2', 'LI 4']));

it('a name typed later is told apart from those who are there, and may hold a comma', () => {
  const there = [{ name: 'Li', here: true }];
  expect(['li', 'Smith, John', ' ', 'Wu'].map((typed) => nameAmong(there, typed))).toEqual([
    ...['li 2', 'Smith, John', '', 'Wu'],
  ]);
});

it('of a table the first column counts, and an address is no name', () => {
  expect(namesIn('Ann\tann@x.example\tSales\r\nBob\tbob@x.example\tService').names).toEqual([
    'Ann',
    'Bob',
  ]);
  expect(namesIn('Ann\tBob\tCid\r\n').names).toEqual(['Ann', 'Bob', 'Cid']);
  expect(namesIn('Ann, ann@x.example').names).toEqual(['Ann']);
});

it('what stands in quotation marks is one name', () =>
  expect(namesIn('"Smith, John"\n"Wu", Ge').names).toEqual(['Smith, John', 'Wu', 'Ge']));

it('numbers and points of a list are no part of a name', () =>
  expect(namesIn('1. Ann\n2) Bob\n3、程远\n• Dee\n- Eve\n（6）Fang').names).toEqual([
    'Ann',
    'Bob',
    '程远',
    'Dee',
    'Eve',
    'Fang',
  ]));

it('a name that nobody can see takes no seat, and a picture stays whole', () => {
  expect(namesIn('\u{200B}\nA\u{202E}nn\n\u{200D}\n👩‍👧').names).toEqual(['Ann', '👩‍👧']);
});

it('of several lines each is one person, and a comma stands between last and first name', () => {
  expect(namesIn('Smith, John\nJosé Ñuñez, Jr.\nAnn').names).toEqual([
    'Smith, John',
    'José Ñuñez, Jr.',
    'Ann',
  ]);
  expect(namesIn('Smith, John').names, 'in one line it parts two people').toEqual([
    'Smith',
    'John',
  ]);
  expect(namesIn('Ann, Bob, Cid\nDee').names).toEqual(['Ann', 'Bob', 'Cid', 'Dee']);
});

it('sixty are taken, and it is said who was not', () => {
  const list = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`).join('\n');
  expect(namesIn(list(60))).toMatchObject({ over: [], names: { length: 60 } });
  expect(namesIn(list(62))).toMatchObject({
    ...{ over: ['n60', 'n61'], names: { length: 60 } },
  });
});

it('a name is cut where it would break a line, not inside a letter, and says so', () => {
  expect(namesIn('𠮷'.repeat(24)).names).toEqual(['𠮷'.repeat(24)]);
  expect(namesIn('𠮷'.repeat(25)).names).toEqual([`${'𠮷'.repeat(23)}…`]);
});

it('who has no name is called by number', () =>
  expect([nameOf([{ name: '', here: true }], 0), nameOf([{ name: 'Li', here: true }], 0)]).toEqual([
    '1',
    'Li',
  ]));
