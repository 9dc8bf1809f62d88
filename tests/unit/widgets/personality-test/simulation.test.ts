/**
 * Ten thousand synthetic respondents of known style answer each form. The test holds the scoring to its bound
 * under the usual manner of answering; other manners are reported, not bounded. The figures are kept in
 * `src/widgets/personality-test/simulation.md` (`npx vitest -u` writes them anew), what they mean in the
 * README beside it.
 */
import { describe, expect, test } from 'vitest';
import { profileFrom, styles } from '../../../../src/widgets/kit/style/model.ts';
import { scored } from '../../../../src/widgets/personality-test/model.ts';
import { forms } from './forms.ts';
import {
  confusion,
  found,
  means,
  moved,
  simulate,
  summary,
  usual,
  wrong,
  type Manner,
  type Simulated,
} from './simulate.ts';

const respondents = 10_000;
const seeds = [20261, 20262];
const ran = new Map<string, readonly Simulated[]>();
/** The same respondents are asked once. */
const run = (place: number, { name: _, ...manner }: Manner): readonly Simulated[] => {
  const key = JSON.stringify([place, manner]);
  const all = ran.get(key) ?? simulate(forms[place]!.items, manner, respondents, seeds[place]!);
  ran.set(key, all);
  return all;
};

const manners: Manner[] = [
  usual,
  { ...usual, name: 'weak: effect 1.0, noise 1.0, acquiescence 0.3', effect: 1, noise: 1 },
  { ...usual, name: 'agreeable: as the first, acquiescence 1.0', acquiescence: 1 },
  { ...usual, name: 'cautious: as the first, every deviation from the middle halved', spread: 0.5 },
  {
    ...usual,
    name: 'overlapping: as the first, shared statements draw the other style by half',
    overlap: 0.5,
  },
];

describe.each(forms.map(({ id }, place) => ({ id, place })))('the form $id', ({ place }) => {
  test('tells at least 85 % their own style, and at most 5 % a wrong one', () => {
    const all = run(place, usual);
    expect(found(all)).toBeGreaterThanOrEqual(0.85);
    expect(wrong(all)).toBeLessThanOrEqual(0.05);
    for (const own of styles) {
      const those = all.filter((one) => one.own === own);
      expect(found(those), own).toBeGreaterThanOrEqual(0.85);
      expect(wrong(those), own).toBeLessThanOrEqual(0.05);
    }
  });

  test('tells nobody a style who has none, more often than chance errors of the sums would', () => {
    const none = run(place, { ...usual, effect: 0 });
    expect(
      none.filter(({ profile }) => profile.kind === 'balanced').length / respondents,
    ).toBeGreaterThan(0.5);
  });

  test.each([1, 2, 3, 4, 5])('has no type for somebody who answers %i to everything', (value) => {
    const { items } = forms[place]!;
    const same = Object.fromEntries(items.map(({ id }) => [id, value]));
    expect(profileFrom(scored(items, same))).toMatchObject({
      kind: 'balanced',
      leading: [],
      tied: styles,
    });
  });
});

test('the same seed gives the same respondents', () =>
  expect(simulate(forms[0]!.items, usual, 50, 1)).toEqual(simulate(forms[0]!.items, usual, 50, 1)));

test('reports what each manner of answering does to the result', async () => {
  const tables = manners.map((manner) => {
    const forEach = forms.map(({ title }, place) => {
      const all = run(place, manner);
      return `${title}: ${summary(all)}.\n\n${confusion(all)}`;
    });
    return `## ${manner.name}\n\n${forEach.join('\n\n')}`;
  });
  const plain = forms.map((_, place) => run(place, { ...usual, acquiescence: 0 }));
  const agreeing = [0, 0.5, 1, 1.5, 2].map((acquiescence) => {
    const all = forms.map((_, place) => run(place, { ...usual, acquiescence }));
    const cells = all.flatMap((one, place) => {
      const { own, others } = means(one);
      const none = one.filter(({ profile }) => profile.leading.length === 0).length / respondents;
      return [
        own.toFixed(1),
        others.toFixed(1),
        (moved(one, plain[place]!) * 100).toFixed(1),
        (none * 100).toFixed(1),
      ];
    });
    return `| ${[acquiescence.toFixed(1), ...cells].join(' | ')} |`;
  });
  const columns = forms.flatMap(({ title }) => [
    `${title}: own sum`,
    'other sums',
    'told something else, %',
    'balanced, %',
  ]);
  const report = [
    '# The self-check, simulated',
    `${respondents.toLocaleString('en')} synthetic respondents for each form and each manner of answering, as many of each style; seeds ${seeds.join(' and ')}. Written by \`tests/unit/widgets/personality-test/simulation.test.ts\`; what it means is in \`README.md\`. Percent.`,
    ...tables,
    '## How far agreeing with everything moves the result',
    'Effect 1.5, noise 0.8, with more and more agreement added to every answer; the same respondents each time.',
    [
      `| acquiescence | ${columns.join(' | ')} |`,
      `| ${Array.from({ length: 9 }, () => '---').join(' | ')} |`,
      ...agreeing,
    ].join('\n'),
  ];
  await expect(`${report.join('\n\n')}\n`).toMatchFileSnapshot(
    '../../../../src/widgets/personality-test/simulation.md',
  );
});
