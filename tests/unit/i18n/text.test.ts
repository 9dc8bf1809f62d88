import { describe, expect, test } from 'vitest';
import { fill, localize } from '../../../src/i18n/text.ts';

describe('a sentence with values', () => {
  test('puts values where their names stand', () =>
    expect(fill('{done} of {all}', { done: 1, all: 5 })).toBe('1 of 5'));
  test('chooses the word that goes with one or many', () => {
    expect(fill('{n} {n|account|accounts}', { n: 1 })).toBe('1 account');
    expect(fill('{n} {n|account|accounts}', { n: 0 })).toBe('0 accounts');
  });
  test('shows what is missing instead of hiding it', () =>
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}'));
});

test('data in one language holds no other', () => {
  const data = {
    title: { 'zh-CN': '题', en: 'Title' },
    cards: [{ id: 'a', text: { 'zh-CN': '甲', en: 'A' } }],
  };
  expect(localize(data, 'en')).toEqual({ title: 'Title', cards: [{ id: 'a', text: 'A' }] });
  expect(JSON.stringify(localize(data, 'zh-CN'))).not.toContain('Title');
});
