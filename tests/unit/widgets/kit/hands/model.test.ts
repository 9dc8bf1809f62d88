import { describe, expect, test } from 'vitest';
import { isTooSoon, keyOf } from '../../../../../src/widgets/kit/hands/model.ts';

const press = (of: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    key: 'Enter',
    keyCode: 13,
    isComposing: false,
    repeat: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...of,
  }) as KeyboardEvent;

describe('keys', () => {
  test('a plain press is its key', () => {
    expect(keyOf(press())).toBe('Enter');
    expect(keyOf(press({ key: '2', keyCode: 50 }))).toBe('2');
  });

  test('while an input method composes, every key is its own', () => {
    expect(keyOf(press({ isComposing: true }))).toBe('');
    expect(keyOf(press({ key: 'Escape', isComposing: true }), { held: true })).toBe('');
  });

  test('the Enter that Safari sends after a composition has ended still belongs to it', () => {
    expect(keyOf(press({ keyCode: 229 }))).toBe('');
  });

  test('a shortcut of the browser is no key of the course', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(keyOf(press({ key: '1', [modifier]: true }))).toBe('');
  });

  test('a held key does nothing, except where steps are taken', () => {
    expect(keyOf(press({ repeat: true }))).toBe('');
    expect(keyOf(press({ key: 'ArrowUp', repeat: true }), { held: true })).toBe('ArrowUp');
  });
});

describe('answers', () => {
  test('a press is taken from 300 ms on', () => {
    expect(isTooSoon(1299.9, 1000)).toBe(true);
    expect(isTooSoon(1300, 1000)).toBe(false);
  });

  test('what was there from the start can be answered at once', () => {
    expect(isTooSoon(0, -Infinity)).toBe(false);
  });
});
