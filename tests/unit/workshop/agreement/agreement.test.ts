import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, strengthOf } from '../../../../src/workshop/agreement/model/agreement.ts';
import { fromMarked, toMarked } from '../../../../src/workshop/agreement/model/marking.ts';
import { sayings } from '../../../../src/workshop/pad/model/pad.ts';

const of = (a: string, b: string) => agreementOf([...a], [...b]);

describe('two who marked the same sentences', () => {
  // 50 of yes/yes 20, yes/no 5, no/yes 10, no/no 15: po = 35/50 = 0.7, pe = 0.5·0.6 + 0.5·0.4 = 0.5, κ = 0.4.
  it('agree as in the worked example of fifty: 70%, κ 0.4', () => {
    const a = 'y'.repeat(25) + 'n'.repeat(25);
    const b = 'y'.repeat(20) + 'n'.repeat(5) + 'y'.repeat(10) + 'n'.repeat(15);
    const { share, kappa } = of(a, b);
    expect(share).toBeCloseTo(0.7, 12);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  // S S P P I I against S P P I I I: po = 4/6; pe = (2·1 + 2·2 + 2·3)/36 = 12/36; κ = (24/36 − 12/36)/(24/36) = 0.5.
  it('of three classes: four of six are the same, κ 0.5', () =>
    expect(of('SSPPII', 'SPPIII')).toEqual({ same: 4, all: 6, share: 4 / 6, kappa: 0.5 }));

  it('agree perfectly: κ is exactly 1', () => expect(of('SPIN', 'SPIN').kappa).toBe(1));

  it('agree as often as chance would have it: κ is 0', () =>
    expect(of('SSPP', 'SPSP')).toMatchObject({ share: 0.5, kappa: 0 }));

  // po = 0, pe = (1·1 + 1·1)/4 = 0.5, κ = −0.5/0.5 = −1.
  it('swap both classes: κ is −1', () => expect(of('SP', 'PS')).toMatchObject({ kappa: -1 }));

  it('both use one class for everything: all the same, and κ cannot be told', () =>
    expect(of('SSS', 'SSS')).toEqual({ same: 3, all: 3, share: 1, kappa: null }));

  it('each use another class for everything: nothing the same, κ is 0', () =>
    expect(of('SSS', 'PPP')).toMatchObject({ share: 0, kappa: 0 }));

  it('one uses one class, the other two: the half that is the same is chance', () =>
    expect(of('SSSS', 'SSPP')).toMatchObject({ share: 0.5, kappa: 0 }));

  it('have nothing in common to compare: nothing is said', () =>
    expect(agreementOf([null, 'S'], ['S', null])).toEqual({
      same: 0,
      all: 0,
      share: null,
      kappa: null,
    }));

  it('leave some open: only what both marked counts', () =>
    expect(agreementOf(['S', null, 'P', 'I'], ['S', 'P', 'P', null])).toMatchObject({
      same: 2,
      all: 2,
    }));

  it('come to the same whoever is named first, and never above 1', () => {
    const marks = fc.array(fc.constantFrom(...sayings, null), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(marks, marks, (a, b) => {
        const one = agreementOf(a, b);
        expect(agreementOf(b, a)).toEqual(one);
        if (one.kappa !== null) expect(Math.abs(one.kappa)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('an agreement is called', () => {
  it.each([
    [1, 'good'],
    [0.8, 'good'],
    [0.799, 'middling'],
    [0.6, 'middling'],
    [0.599, 'weak'],
    [-1, 'weak'],
    [null, 'none'],
  ] as const)('with κ %s: %s', (kappa, strength) =>
    expect(strengthOf({ same: 1, all: 1, share: 1, kappa })).toBe(strength),
  );
});

describe('a marking that is handed over', () => {
  const marking = { id: 'k3', transcript: 'mill-air', observer: '胡青' };

  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sayings, null), { minLength: 1, maxLength: 40 }),
        (marks) => {
          expect(fromMarked(toMarked({ ...marking, marks }))).toEqual({ ...marking, marks });
        },
      ),
    );
  });

  it.each([
    ['a sign that is no mark', ['k3', 'mill-air', '', 'SPX']],
    ['no marks', ['k3', 'mill-air', '', '']],
    ['a name with a line end', ['k3', 'mill-air', 'a\nb', 'S']],
    ['an id that is none', ['<b>', 'mill-air', '', 'S']],
    ['a part too few', ['k3', 'mill-air', '']],
    ['no list', 'k3'],
  ])('is none with %s', (_, data) => expect(fromMarked(data)).toBeNull());
});
