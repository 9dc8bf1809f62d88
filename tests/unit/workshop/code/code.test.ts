import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCode, piecesOf, readCode, writeCode } from '../../../../src/workshop/code/model.ts';

const course = 'key-accounts';
const code = writeCode(course, { kind: 'pad', data: ['葛平', 3] });
const refusal = (text: string, of = course): unknown => {
  const read = readCode(text, of);
  return 'refused' in read ? read.refused : read;
};

describe('a code', () => {
  it('gives back what was put in, whatever that is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.stringMatching(/^[a-z]{1,8}$/), (value, kind) => {
        const data: unknown = JSON.parse(JSON.stringify(value));
        const text = writeCode(course, { kind, data });
        if (text.length <= longestCode) expect(readCode(text, course)).toEqual({ kind, data });
      }),
    );
  });

  it('is read with the spaces and line ends that a chat puts into it', () => {
    expect(readCode(`  ${code.slice(0, 30)}\r\n${code.slice(30)}\n`, course)).toEqual({
      kind: 'pad',
      data: ['葛平', 3],
    });
  });

  it('is refused as cut wherever its end is missing, once it says what it is', () => {
    for (let length = 'key-accounts.1.'.length; length < code.length; length++)
      expect(refusal(code.slice(0, length)), code.slice(0, length)).toBe('cut');
  });

  it('is refused when any one sign was changed, or something was added', () => {
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.stringMatching(/^[A-Za-z0-9._-]$/), (place, sign) => {
        if (code[place] === sign) return;
        const other = code.slice(0, place) + sign + code.slice(place + 1);
        expect(refusal(other), other).toMatch(/^(none|course|newer|cut|edited)$/);
      }),
    );
    expect(refusal(`${code}x`)).toBe('edited');
    expect(refusal(`${code}.x`)).toBe('edited');
  });

  it.each([
    ['of another course', writeCode('first-aid', { kind: 'pad', data: [] }), 'course'],
    ['of a later version', code.replace('.1.', '.2.'), 'newer'],
    ['with another name in it', code.replace(/\.W/, '.X'), 'edited'],
    ['that is no code', 'Hello, here is mine', 'none'],
    ['that is empty', '', 'none'],
    ['that is longer than any', `${code}${'A'.repeat(longestCode)}`, 'long'],
  ])('%s is refused by its own reason', (_, text, why) => expect(refusal(text)).toBe(why));

  it('that comes without its sum, as a chat cuts at a full stop, is cut and not edited', () => {
    expect(refusal(code.slice(0, code.lastIndexOf('.')))).toBe('cut');
  });
});

describe('a paste', () => {
  const [one, two] = ([1, 2] as const).map((n) =>
    writeCode(course, { kind: 'pad', data: { n, text: '问'.repeat(40) } }),
  ) as [string, string];

  it('holds every code, on one line or on several, with words around them', () => {
    expect(piecesOf(`${one} ${two}`)).toEqual([one, two]);
    expect(piecesOf(`${one},${two}`)).toEqual([one, two]);
    expect(piecesOf(`我的代码：${one}\n\n谢谢\nHere is mine: ${two}. Thanks, Ann`)).toEqual([
      one,
      two,
    ]);
    expect(piecesOf(`https://course.example/en/workshop/result/#take=${one}`)).toEqual([one]);
  });

  it('gives a code back that a mail has wrapped and quoted', () => {
    const mailed = one.replace(/.{60}/g, '$&\n').replace(/^/gm, '> ');
    expect(piecesOf(mailed)).toEqual([one]);
    expect(piecesOf(mailed.replace(/^/gm, '> '))).toEqual([one]);
  });

  it('keeps a line beside it that may be a code of another kind', () =>
    expect(piecesOf(`小周 A1b2C3d4E5f6\n${one}\nAnn Z9y8X7w6V5u4`)).toEqual([
      one,
      '小周 A1b2C3d4E5f6',
      'Ann Z9y8X7w6V5u4',
    ]));

  it('without a code is its lines', () => expect(piecesOf('a\n\n b ')).toEqual(['a', 'b']));

  it('that is long is read at once', () => {
    const from = performance.now();
    piecesOf(`${'a.1.'.repeat(50_000)}${' x'.repeat(50_000)}`);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
