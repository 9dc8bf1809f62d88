import { describe, expect, test } from 'vitest';
import { styles } from '../../../../../src/widgets/kit/style/model.ts';
import {
  differ,
  repeatOf,
  tens,
} from '../../../../../src/widgets/personality-test/model/repeat.ts';
import type { Evidence } from '../../../../../src/widgets/personality-test/model/score.ts';
import { posteriorOf } from '../../../../../src/widgets/personality-test/model/score.ts';
import { toldBy } from '../../../../../src/widgets/personality-test/model/verdict.ts';

/** In the order tiger, peacock, koala, owl, chameleon. */
const evidence = (means: readonly number[], residual = 0.6): Evidence => ({
  means: Object.fromEntries(styles.map((style, n) => [style, means[n]])) as Evidence['means'],
  counts: Object.fromEntries(styles.map((style) => [style, 6])) as Evidence['counts'],
  residual,
});
const again = (given: Evidence) =>
  repeatOf({ ...toldBy(posteriorOf(given), false), evidence: given, bothSets: false });

describe('a repeat', () => {
  test('is the same for the same answers', () => {
    const one = evidence([1.2, 0.1, -0.4, -0.6, -0.3]);
    expect(again(one)).toEqual(again(one));
  });

  test('is surer the farther a style is ahead, and a shared style likelier than the same verdict', () => {
    const [near, far] = [
      again(evidence([0.9, 0.1, -0.3, -0.4, -0.3])),
      again(evidence([1.8, -0.3, -0.4, -0.6, -0.5])),
    ];
    expect(far.same).toBeGreaterThan(near.same + 0.1);
    expect(near.shared).toBeGreaterThan(near.same + 0.1);
    expect(far.shared).toBeGreaterThan(0.9);
  });

  test('of nothing clear is nothing clear more often than not', () =>
    expect(again(evidence([0.1, 0, 0, 0, -0.1])).shared).toBeGreaterThan(0.5));
});

test('a share is told in tens: nearly all from 95 in a hundred, and never nobody', () => {
  expect([0.949, 0.95].map(tens)).toEqual([9, 10]);
  expect([0, 0.149, 0.15].map(tens)).toEqual([1, 1, 2]);
});

describe('two sittings', () => {
  const one = evidence([0.8, 0, 0, 0, -0.8]);
  // A style's difference has a variance of 0.2 here: what is left after the common mean is 0.8 d² / 0.2.
  const moved = (by: number) => evidence([0.8 + by, 0, 0, 0, -0.8]);

  test('differ beyond chance on one side of the 95th percentile only', () => {
    const edge = Math.sqrt((9.488 * 0.2) / 0.8);
    expect(differ(one, moved(edge + 0.001))).toBe(true);
    expect(differ(one, moved(edge - 0.001))).toBe(false);
    expect(differ(moved(edge + 0.001), one)).toBe(true);
  });

  test('do not differ where everything moved alike', () =>
    expect(differ(one, evidence([1.8, 1, 1, 1, 0.2]))).toBe(false));
});
