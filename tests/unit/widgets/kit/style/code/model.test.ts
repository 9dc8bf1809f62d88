import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styles, type Scores } from '../../../../../../src/widgets/kit/style/model.ts';
import {
  askLink,
  readCode,
  readAddress,
  shownLink,
  tagOf,
  writeCode,
  type Code,
  type Told,
} from '../../../../../../src/widgets/kit/style/code/model.ts';

const sums = {
  version: fc.constant(2 as const),
  form: fc.integer({ min: 0, max: 7 }),
  scores: fc
    .array(fc.integer({ min: 6, max: 30 }), { minLength: 5, maxLength: 5 })
    .map((all) => Object.fromEntries(styles.map((style, n) => [style, all[n]])) as Scores),
};
const told = fc.subarray(styles, { maxLength: 2 }).map((two): Told => ({
  verdict: (['unclear', 'single', 'blend'] as const)[two.length]!,
  styles: two,
}));
const shown = fc.record({ ...sums, kind: fc.constant('shown' as const), told });
const codes = fc.oneof(
  shown,
  fc.record({
    ...sums,
    kind: fc.constant('answer' as const),
    tag: fc.integer({ min: 0, max: 1023 }),
  }),
);

describe('a code', () => {
  test('is ten signs that give back what was put in, however they were typed', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const text = writeCode(code);
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(readCode(text)).toEqual(code);
        expect(readCode(` ${text.toLowerCase().replace('-', ' ')}\n`)).toEqual(code);
        expect(readCode(text.replaceAll('0', 'o').replaceAll('1', 'l'))).toEqual(code);
      }),
    );
  });

  test('with one wrong sign, or two that changed places, is refused', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(codes, fc.nat(9), fc.integer({ min: 1, max: 31 }), (code, place, by) => {
        const text = writeCode(code).replace('-', '');
        const wrong = [...text];
        wrong[place] = signs[(signs.indexOf(text[place]!) + by) % 32]!;
        expect(readCode(wrong.join(''))).toBeNull();
        const swapped = [...text];
        const next = (place + 1) % 10;
        fc.pre(next > 0 && text[place] !== text[next]);
        [swapped[place], swapped[next]] = [swapped[next]!, swapped[place]!];
        expect(readCode(swapped.join(''))).toBeNull();
      }),
    );
  });

  test('of the first version is read, says so, and does not say what was told', () => {
    const scores = { tiger: 20, peacock: 12, koala: 18, owl: 25, chameleon: 16 };
    const shown: Code = { version: 1, kind: 'shown', form: 0, scores, told: null };
    const answer: Code = { version: 1, kind: 'answer', form: 1, scores, tag: 517 };
    expect(readCode('0E6CK-A00W1')).toEqual(shown);
    expect(readCode('9E6CK-AG5RJ')).toEqual(answer);
    expect(writeCode(shown)).toBe('0E6CK-A00W1');
    expect(writeCode(answer)).toBe('9E6CK-AG5RJ');
  });

  test.each(['', 'hello', '0EB4G', '1234567890123', '🐯🐯🐯🐯🐯🐯🐯🐯🐯🐯'])('is not %j', (text) =>
    expect(readCode(text)).toBeNull(),
  );
});

describe('a link', () => {
  const addressOf = (behind: string) => new URL(`http://course/practice/${behind}`);
  const names = fc.constantFrom('Zhou', '小周', 'a.b%', '', '王 #1');

  test('asks about a person, and shows a result, with nothing but form, tag and nickname', () => {
    fc.assert(
      fc.property(shown, fc.nat(1023), names, (code, tag, name) => {
        const { form } = code;
        expect(readAddress(addressOf(askLink(form, tag, name)))).toEqual({
          kind: 'ask',
          form,
          tag,
          name,
        });
        expect(readAddress(addressOf(shownLink(writeCode(code), name)))).toEqual({
          kind: 'shown',
          code,
          name,
        });
      }),
    );
  });

  test('that was cut short says so, and another anchor is left alone', () => {
    expect(readAddress(addressOf('#facilitator'))).toBeNull();
    expect(readAddress(addressOf(''))).toBeNull();
    for (const cut of ['?ask', '?shown', '?shown#', '#ask='])
      expect(readAddress(addressOf(cut))).toBe('cut');
    for (const broken of ['#ask=0', '#ask=0.9999.x', '#ask=0.5.%E5', '#shown=0EB4G.Zhou'])
      expect(readAddress(addressOf(broken))).toBe('broken');
  });

  test('keeps a nickname short', () => {
    expect(readAddress(addressOf(askLink(0, tagOf(2 ** 32 - 1), 'x'.repeat(99))))).toMatchObject({
      name: 'x'.repeat(12),
      tag: 1023,
    });
  });
});
