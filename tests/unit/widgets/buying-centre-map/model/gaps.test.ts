import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsIn, lackingIn } from '../../../../../src/widgets/buying-centre-map/model/gaps.ts';
import {
  functions,
  levels,
  noMap,
  stranger,
  withPerson,
  withPlan,
  type BuyingMap,
} from '../../../../../src/widgets/buying-centre-map/model/map.ts';
import { mapOf, maps, person } from '../maps.ts';

const keys = (map: BuyingMap): string[] => gapsIn(map).map(({ key }) => key);

describe('what a map lacks', () => {
  test('is said if and only if it is there, on any map', () =>
    fc.assert(
      fc.property(maps(), (map) => {
        const said = new Set(keys(map));
        const { people } = map;
        const is = (key: string, there: boolean) => expect(said.has(key), key).toBe(there);
        let opponents = 0;
        for (const one of people) {
          const mighty = one.influence === 'great' || one.influence === 'medium';
          const against = one.attitude === 'opposes' && mighty;
          const top = one.level === 'deciding' || one.role === 'decider';
          is(`opponent:${one.id}`, against);
          is(`unmet:${one.id}`, !against && top && one.contact === 'none');
          if (against) opponents++;
        }
        const seen = people.filter(({ contact }) => ['close', 'frequent'].includes(contact));
        for (const one of people)
          is(`single:${one.id}`, people.length > 1 && seen.length === 1 && seen[0] === one);
        const some = people.length > 0;
        is('coach', some && !seen.some(({ role }) => role === 'coach'));
        for (const level of levels)
          is(`level:${level}`, some && !people.some((one) => one.level === level));
        for (const part of functions)
          is(`function:${part}`, some && !people.some((one) => one.function === part));
        const kinds = gapsIn(map).map(({ kind }) => kind);
        expect(kinds.slice(0, opponents).every((kind) => kind === 'opponent')).toBe(true);
      }),
    ));

  test('begins with the mightiest opponent, who decides before who does not', () => {
    const against = { attitude: 'opposes' } as const;
    const map = mapOf(
      person('p1', { ...against, influence: 'medium', level: 'deciding' }),
      person('p2', { ...against, influence: 'great' }),
      person('p3', { ...against, influence: 'great', role: 'decider' }),
      person('p4', { ...against, influence: 'small' }),
    );
    expect(keys(map).slice(0, 4)).toEqual(['opponent:p3', 'opponent:p2', 'opponent:p1', 'coach']);
  });

  test('is nothing while nobody stands on it', () => expect(gapsIn(noMap)).toEqual([]));

  test('is no coach where the coach is hardly ever seen', () => {
    const coach = (contact: 'close' | 'frequent' | 'distant') =>
      keys(mapOf(person('p1', { role: 'coach', contact })));
    expect(coach('distant')).toContain('coach');
    expect(coach('frequent')).not.toContain('coach');
    expect(coach('close')).not.toContain('coach');
  });

  test('is silent once something is planned, and still lacking', () =>
    fc.assert(
      fc.property(maps(8), fc.nat(), (map, pick) => {
        const gaps = gapsIn(map);
        if (gaps.length === 0) return;
        const { key } = gaps[pick % gaps.length]!;
        const planned = withPlan(map, { gap: key, action: 'ask', by: '2026-12-04' });
        expect(keys(planned)).toEqual(gaps.map((gap) => gap.key).filter((one) => one !== key));
        expect(lackingIn(planned)).toEqual(lackingIn(map));
      }),
    ));
});

describe('somebody of whom nothing was said yet', () => {
  const with_ = (more: Partial<BuyingMap['people'][number]>): string[] =>
    keys(withPerson(noMap, { ...stranger, name: 'Ruth', level: 'deciding', ...more }));
  const about = (all: string[]): string[] => all.filter((key) => key.endsWith(':p1'));

  test('is accused of nothing', () => expect(about(with_({}))).toEqual([]));

  test('is no opponent before it is known how much the word counts', () => {
    expect(about(with_({ attitude: 'opposes' }))).toEqual([]);
    expect(about(with_({ attitude: 'opposes', influence: 'medium' }))).toEqual(['opponent:p1']);
  });

  test('has not been met only where that was said', () =>
    expect(about(with_({ contact: 'none' }))).toEqual(['unmet:p1']));
});
