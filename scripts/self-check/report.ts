import { styles } from '../../src/widgets/kit/style/model.ts';
import { repeatOf, type Repeat } from '../../src/widgets/personality-test/model/repeat.ts';
import type { Sets } from '../../src/widgets/personality-test/model/verdict.ts';
import { aimsOf, conditions, isMet } from './conditions.ts';
import {
  agains,
  agreement,
  ratesOf,
  retested,
  simulated,
  ways,
  type Case,
  type Condition,
  type Retest,
  type Size,
} from './simulate.ts';

const percent = (share: number): string => (share * 100).toFixed(1);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const wayNames = {
  'three points': 'first version',
  thirty: '30 alone',
  'ten more': '30 + 10',
  all: 'all sixty',
} as const;

const hasStyle = ({ lead }: Condition): boolean => lead !== 'none';

/** Rows: the way of asking. Columns: what it comes to. */
const summary = (condition: Condition, cases: readonly Case[]): string =>
  table(
    ['', 'own style', 'single right', 'pair with it', 'wrong single', 'pair without', 'unclear'],
    ways.map((way) => {
      const rates = ratesOf(cases, way);
      const { singleRight, pairWith, wrongSingle, pairWithout, unclear } = rates;
      const told = hasStyle(condition)
        ? [rates.own, singleRight, pairWith, wrongSingle, pairWithout, unclear].map(percent)
        : [
            '',
            '',
            '',
            percent(wrongSingle + singleRight),
            percent(pairWith + pairWithout),
            percent(unclear),
          ];
      return [wayNames[way], ...told];
    }),
  );

/** Rows: the highest style. Columns: what is told after 30 + 10. */
const confusion = (cases: readonly Case[]): string =>
  table(
    ['highest', ...styles, 'blend with it', 'blend without it', 'unclear'],
    styles.map((own) => {
      const those = cases.filter(({ ranked }) => ranked[0] === own);
      const part = (which: (one: Case['told']['all']) => boolean) =>
        percent(those.filter(({ told }) => which(told['ten more'])).length / those.length);
      return [
        own,
        ...styles.map((style) =>
          part(({ verdict, styles: [told] }) => verdict === 'single' && told === style),
        ),
        part((told) => told.verdict === 'blend' && told.styles.includes(own)),
        part((told) => told.verdict === 'blend' && !told.styles.includes(own)),
        part((told) => told.verdict === 'unclear'),
      ];
    }),
  );

type Predicted = Retest & { repeat: Repeat };
const bins = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1.01];

/** What was predicted for one event, against what was found, by tenths. */
const predicted = (retests: readonly Predicted[], event: keyof Repeat): string =>
  table(
    ['predicted', 'people', 'mean predicted', 'found, the same set', 'found, the other set'],
    bins.slice(1).flatMap((to, n) => {
      const those = retests.filter(({ repeat }) => repeat[event] >= bins[n]! && repeat[event] < to);
      const mean = those.reduce((sum, { repeat }) => sum + repeat[event], 0) / those.length;
      return those.length < 50
        ? []
        : [
            [
              `${percent(bins[n]!)} to ${percent(Math.min(to, 1))}`,
              String(those.length),
              percent(mean),
              percent(agreement(those, 'the same set')[event]),
              percent(agreement(those, 'the other set')[event]),
            ],
          ];
    }),
  );

/** The whole of `simulation.md`, written by `npm run self-check -- --simulate`. */
export function report(sets: Sets, size: Size): string {
  const { banks, people, seed } = size;
  const retests = retested(sets, conditions.come, size).map((one): Predicted => ({
    ...one,
    repeat: repeatOf(one.first),
  }));
  const parts = Object.values(conditions).map((condition: Condition) => {
    const cases = simulated(sets, condition, size);
    const told = hasStyle(condition) ? `\n\n${confusion(cases)}` : '';
    return `## ${condition.name[0]!.toUpperCase()}${condition.name.slice(1)}\n\n${summary(condition, cases)}${told}`;
  });
  return `${[
    '# The self-check, simulated',
    `Written by \`npm run self-check -- --simulate\`: ${banks} banks of sixty statements, ${people} made-up people each, seeds ${seed} to ${seed + banks - 1}. Percent. What it means, and how the people are made, is in \`README.md\`.`,
    '## What it is held to',
    table(
      ['', 'found', 'at least', 'at most', ''],
      aimsOf(sets, size).map((aim) => [
        aim.name,
        percent(aim.found),
        aim.atLeast === undefined ? '' : percent(aim.atLeast),
        aim.atMost === undefined ? '' : percent(aim.atMost),
        isMet(aim) ? 'met' : '**missed**',
      ]),
    ),
    ...parts,
    '## Answering a second time',
    'People as they come, first with 30 + 10.',
    table(
      ['second time', 'the same verdict', 'the same, or a style shared', 'two different singles'],
      agains.map((again) => {
        const { same, shared, twoSingles } = agreement(retests, again);
        return [again, percent(same), percent(shared), percent(twoSingles)];
      }),
    ),
    `“The two differ more than chance would make them” is said to ${percent(retests.filter(({ differs }) => differs).length / retests.length)} of them, of whom nobody has changed.`,
    '## What is predicted of a repeat, and what was found',
    `The same verdict with the same styles:\n\n${predicted(retests, 'same')}`,
    `A style told again, alone or beside another; for unclear, unclear again:\n\n${predicted(retests, 'shared')}`,
  ].join('\n\n')}\n`;
}
