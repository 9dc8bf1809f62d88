import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coded, codeIn, restored, uncoded } from '../../../../../src/widgets/kit/link/model.ts';

const at = (behind: string) => new URL(`http://course/en/practice/call/${behind}`);
const call = (behind: string): string | null => codeIn(at(behind), 'call');

describe('a link that carries a code', () => {
  test.each([
    '。',
    '）',
    ')',
    '，',
    '．',
    '！',
    '”',
    '」',
    '…',
    '。）',
    '&shareTo=weixin',
    '%E3%80%82',
  ])('opens with %s behind it', (tail) =>
    expect(call(`${coded('call', 'AB-_9')}${tail}`)).toBe('AB-_9'),
  );

  test.each([
    '#call%3DAB-_9',
    '#call=AB%2D_9',
    '#call=AB%252D_9',
    '#call%3DAB-_9%26from%3Dchat',
    '?call%23call=AB-_9',
    '?call%2523call%3DAB-_9%E3%80%82',
    '?from=chat&call%23call=AB-_9',
  ])('opens percent-encoded: %s', (behind) => expect(call(behind)).toBe('AB-_9'));

  test('that was cut at the # carries an empty code', () => {
    expect(call('?call')).toBe('');
    expect(call('?call#')).toBe('');
    expect(call('?from=chat&call')).toBe('');
    expect(call('?call#call=')).toBe('');
  });

  test.each([
    ['%23call=AB-_9', '#call=AB-_9'],
    ['%3Fcall%23call%3DAB-_9', '?call%23call%3DAB-_9'],
    ['%2523call=AB-_9%FF', '#call=AB-_9%FF'],
  ])('finds its page again from %s', (behind, meant) => {
    expect(restored(at(behind).pathname)).toBe(`/en/practice/call/${meant}`);
    const { search, hash } = at(meant);
    expect(codeIn({ search, hash }, 'call')).toMatch(/^AB-_9/);
  });

  test('of which nothing was encoded is left as it is', () => {
    expect(restored('/en/practice/nowhere/')).toBeNull();
    expect(restored('/en/practice/%E9%94%80%E5%94%AE/')).toBeNull();
  });

  test('of another kind, or to a place on the page, carries none', () => {
    for (const other of ['', '#facilitator', '?class', '#recall=AB', '?call#facilitator'])
      expect(call(other)).toBeNull();
  });

  test('keeps a bracket that the name has opened, and loses one that it has not', () => {
    const name = (text: string) => codeIn(at(coded('shown', text)), 'shown');
    expect(name(encodeURIComponent('周（销售）'))).toBe('周（销售）');
    expect(name(`${encodeURIComponent('周（销售）')}）`)).toBe('周（销售）');
    expect(name('Zhou)')).toBe('Zhou');
  });

  test('gives back every code that was put into it', () => {
    const sign = fc.constantFrom(...'ABab09-_');
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1 }), (code) => {
        expect(call(coded('call', code))).toBe(code);
      }),
    );
  });
});

test('once it is read, the name goes from the address and the rest stays', () => {
  expect(uncoded('?call', ['call'])).toBe('');
  expect(uncoded('?class&call&from=chat', ['call', 'shown'])).toBe('?class&from=chat');
  expect(uncoded('?from=chat&call%23call=AB', ['call'])).toBe('?from=chat');
  expect(uncoded('', ['call'])).toBe('');
});
