import { describe, expect, test } from 'vitest';
import { frictionsWith } from '../../../../../src/widgets/spin-role-play/brief/model.ts';

describe('friction between two styles', () => {
  test('is named on each axis on which learner and customer stand on opposite sides', () => {
    const owl = { assertiveness: -20, responsiveness: -20 };
    expect(frictionsWith(owl, 'peacock')).toEqual(['tellMore', 'showMore']);
    expect(frictionsWith(owl, 'tiger')).toEqual(['tellMore']);
    expect(frictionsWith(owl, 'owl')).toEqual([]);
    const peacock = { assertiveness: 20, responsiveness: 20 };
    expect(frictionsWith(peacock, 'owl')).toEqual(['askMore', 'showLess']);
  });
  test('is claimed from a sixth of the way on', () => {
    expect(frictionsWith({ assertiveness: -8, responsiveness: 0 }, 'tiger')).toEqual(['tellMore']);
    expect(frictionsWith({ assertiveness: -7, responsiveness: 0 }, 'tiger')).toEqual([]);
  });
  test('is not claimed near the middle, nor with a chameleon', () => {
    expect(frictionsWith({ assertiveness: 7, responsiveness: -7 }, 'owl')).toEqual([]);
    expect(frictionsWith({ assertiveness: 40, responsiveness: 40 }, 'chameleon')).toEqual([]);
  });
});
