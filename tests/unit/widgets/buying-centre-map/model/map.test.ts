import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  planFault,
  readFile,
  readMap,
  writeFile,
} from '../../../../../src/widgets/buying-centre-map/model/file.ts';
import {
  mostPeople,
  noMap,
  stranger,
  withChange,
  withPerson,
  withPlan,
  withoutPerson,
  withoutPlan,
} from '../../../../../src/widgets/buying-centre-map/model/map.ts';
import { mapOf, maps, person } from '../maps.ts';

const plan = { gap: 'opponent:p2', action: 'ask what worries him', by: '2026-12-04' };

describe('a map', () => {
  test('takes thirty people and no more', () => {
    let map = noMap;
    for (let n = 0; n < mostPeople; n++) map = withPerson(map, { ...stranger, name: `${n}` });
    expect(map.people).toHaveLength(30);
    expect(new Set(map.people.map(({ id }) => id)).size).toBe(30);
    expect(withPerson(map, { ...stranger, name: 'one more' })).toBe(map);
  });

  test('loses the links to somebody who leaves, and what was planned about them', () => {
    const map = withPlan(mapOf(person('p1', { reports: 'p2', listens: 'p2' }), person('p2')), plan);
    expect(withoutPerson(map, 'p2')).toEqual(mapOf(person('p1')));
    expect(withoutPerson(map, 'p1').plans).toEqual([plan]);
  });

  test('links nobody to themselves or to somebody who is not there', () => {
    const map = mapOf(person('p1'), person('p2'));
    expect(withChange(map, 'p1', { reports: 'p1' })).toBe(map);
    expect(withChange(map, 'p1', { listens: 'p9' })).toBe(map);
    expect(withChange(map, 'p1', { reports: 'p2' }).people[0]!.reports).toBe('p2');
  });

  test('has nobody above themselves, at once or through others', () => {
    const map = mapOf(
      person('p1', { reports: 'p2' }),
      person('p2', { reports: 'p3' }),
      person('p3'),
      person('p4'),
    );
    expect(withChange(map, 'p2', { reports: 'p1' })).toBe(map);
    expect(withChange(map, 'p3', { reports: 'p1' })).toBe(map);
    expect(withChange(map, 'p3', { reports: 'p4' }).people[2]!.reports).toBe('p4');
    expect(withChange(map, 'p1', { listens: 'p2' }).people[0]!.listens).toBe('p2');
  });

  test('is the same map when nothing changes', () => {
    const map = mapOf(person('p1'));
    expect(withChange(map, 'p1', { name: 'P1' })).toBe(map);
    expect(withoutPerson(map, 'p7')).toBe(map);
  });

  test('has one plan a gap', () => {
    const map = withPlan(withPlan(noMap, plan), { ...plan, by: '2026-12-11' });
    expect(map.plans).toEqual([{ ...plan, by: '2026-12-11' }]);
    expect(withoutPlan(map, plan.gap)).toEqual(noMap);
  });
});

describe('a file', () => {
  test('brings every map back as it was', () =>
    fc.assert(
      fc.property(maps(), fc.string({ maxLength: 40 }), (map, name) => {
        expect(readFile(writeFile(name, map))).toEqual({ name: name.trim(), map });
      }),
    ));

  test('of anything at all is read or refused, and never throws', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readFile(text);
        if (!('fault' in read)) expect(readMap(read.map)).toEqual({ map: read.map });
      }),
    ));

  test('with circles of superiors is read, each circle cut once', () => {
    const people = [
      person('p1', { reports: 'p2' }),
      person('p2', { reports: 'p1' }),
      person('p3', { reports: 'p4' }),
      person('p4', { reports: 'p5' }),
      person('p5', { reports: 'p3' }),
      person('p6', { reports: 'p5' }),
    ];
    const read = readMap({ people, plans: [] });
    const reports = 'map' in read && read.map.people.map((one) => one.reports);
    expect(reports).toEqual([null, 'p1', null, 'p5', 'p3', 'p5']);
  });

  const hostile: [string, unknown, string, number][] = [
    ['a list', [], 'notMap', 0],
    ['nothing', null, 'notMap', 0],
    ['people alone', { people: [] }, 'notMap', 0],
    ['thirty-one people', { people: Array(31).fill(person('p1')), plans: [] }, 'tooMany', 31],
    ['a level that is none', withFirst({ level: 'board' }), 'badPerson', 1],
    ['a name of 41', withFirst({ name: 'x'.repeat(41) }), 'badPerson', 1],
    ['an object for a name', withFirst({ name: { html: '<b>' } }), 'badPerson', 1],
    ['the name of a method for an id', withFirst({ id: 'constructor' }), 'badPerson', 1],
    ['one id twice', { people: [person('p1'), person('p1')], plans: [] }, 'twice', 2],
    ['a superior who is nobody', withFirst({ reports: 'p9' }), 'badLink', 1],
    ['one who listens to himself', withFirst({ listens: 'p1' }), 'badLink', 1],
    ['a day that is none', { people: [], plans: [{ ...plan, by: '2026-02-30' }] }, 'badPlan', 0],
    ['two plans for one gap', { people: [], plans: [plan, plan] }, 'badPlan', 0],
  ];
  function withFirst(of: object): unknown {
    return { people: [{ ...person('p1'), ...of }], plans: [] };
  }
  test.each(hostile)('of %s is refused', (_, value, fault, n) => {
    expect(readMap(value)).toEqual({ fault, n });
  });

  test('takes a name of 40, and leaves out what no person has', () => {
    const long = person('p1', { name: 'x'.repeat(40) });
    expect(readMap({ people: [{ ...long, children: 2 }], plans: [] })).toEqual({
      map: mapOf(long),
    });
  });

  test('that is no JSON, or far too long, is refused', () => {
    expect(readFile('{"people":')).toEqual({ fault: 'notJson', n: 0 });
    const long = `{"people":[],"plans":[],"x":"${'x'.repeat(200_000)}"}`;
    expect(readFile(long)).toEqual({ fault: 'notMap', n: 0 });
  });
});

test.each([
  ['2026-12-04', null],
  ['2026-12-05', null],
  ['2026-12-03', 'pastDay'],
  ['0001-01-01', 'pastDay'],
  ['', 'needDay'],
])('on 4 December something for “%s” is %s', (by, fault) => {
  expect(planFault({ action: 'ask', by }, '2026-12-04')).toBe(fault);
  expect(planFault({ action: ' ', by }, '2026-12-04')).toBe('needDay');
});
