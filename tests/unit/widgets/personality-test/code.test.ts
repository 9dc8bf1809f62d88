import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { styles, type Scores } from '../../../../src/widgets/kit/style/model.ts';
import {
  askHash,
  readCode,
  readHash,
  shownHash,
  tagOf,
  writeCode,
  type Code,
} from '../../../../src/widgets/personality-test/code.model.ts';

const codes: fc.Arbitrary<Code> = fc.record({
  kind: fc.constantFrom('shown' as const, 'answer' as const),
  form: fc.integer({ min: 0, max: 7 }),
  scores: fc
    .array(fc.integer({ min: 6, max: 30 }), { minLength: 5, maxLength: 5 })
    .map((sums) => Object.fromEntries(styles.map((style, n) => [style, sums[n]])) as Scores),
  tag: fc.integer({ min: 0, max: 1023 }),
});

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

  test.each(['', 'hello', '0EB4G', '1234567890123', '🐯🐯🐯🐯🐯🐯🐯🐯🐯🐯'])('is not %j', (text) =>
    expect(readCode(text)).toBeNull(),
  );
});

describe('a link', () => {
  const names = fc.constantFrom('Zhou', '小周', 'a.b%', '', '王 #1');

  test('asks about a person, and shows a result, with nothing but form, tag and nickname', () => {
    fc.assert(
      fc.property(codes, names, (code, name) => {
        const { form, tag } = code;
        expect(readHash(`#${askHash(form, tag, name)}`)).toEqual({ kind: 'ask', form, tag, name });
        const shown: Code = { ...code, kind: 'shown' };
        expect(readHash(`#${shownHash(writeCode(shown), name)}`)).toEqual({
          kind: 'shown',
          code: shown,
          name,
        });
      }),
    );
  });

  test('that was cut short says so, and another anchor is left alone', () => {
    expect(readHash('#facilitator')).toBeNull();
    expect(readHash('')).toBeNull();
    for (const broken of ['#ask=', '#ask=0', '#ask=0.9999.x', '#ask=0.5.%E5', '#shown=0EB4G.Zhou'])
      expect(readHash(broken)).toBe('broken');
  });

  test('keeps a nickname short', () => {
    expect(readHash(`#${askHash(0, tagOf(2 ** 32 - 1), 'x'.repeat(99))}`)).toMatchObject({
      name: 'x'.repeat(12),
      tag: 1023,
    });
  });
});
