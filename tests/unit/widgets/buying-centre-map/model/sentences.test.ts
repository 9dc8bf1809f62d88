import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../../../../src/i18n/locales.ts';
import { fill } from '../../../../../src/i18n/text.ts';
import {
  gapOf,
  inWords,
  proposal,
} from '../../../../../src/widgets/buying-centre-map/model/sentences.ts';
import type { Words } from '../../../../../src/widgets/buying-centre-map/words.ts';
import type { Person } from '../../../../../src/widgets/buying-centre-map/model/map.ts';
import { mapOf, person } from '../maps.ts';

const file = (locale: string) => `content/ui/${locale}/buying-centre-map.yaml`;

test.each(locales)('%s: what is proposed needs nobody who is not there', (locale) => {
  const words = parse(readFileSync(file(locale), 'utf8')) as Words;
  const { actions } = words;
  const about = (key: string, other: Partial<Person>) => {
    const map = mapOf(person('p1', { level: 'deciding' }), person('p2', other));
    return proposal(words, gapOf(map, key)!, map);
  };
  const name = { name: 'P1' };
  expect(about('coach', { contact: 'none' })).toBe(actions.coachAlone);
  expect(about('coach', { contact: 'distant' })).toBe(actions.coachAlone);
  expect(about('coach', { contact: 'frequent' })).toBe(actions.coach);
  const supports = { attitude: 'supports' } as const;
  expect(about('unmet:p1', supports)).toBe(fill(actions.unmetAlone, name));
  expect(about('unmet:p1', { ...supports, contact: 'distant' })).toBe(fill(actions.unmet, name));
  expect(about('unmet:p1', { contact: 'close' })).toBe(fill(actions.unmetAlone, name));
});

test.each(locales)('%s: somebody without a post is said without a gap for it', (locale) => {
  const words = parse(readFileSync(file(locale), 'utf8')) as Words;
  expect(inWords(words, person('p1'))).toMatch(/^P1[：:，]\s?\S/);
  expect(inWords(words, person('p1', { post: 'buyer' }))).toMatch(/^P1(, |，)buyer[：:，]/);
});
