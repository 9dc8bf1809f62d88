import type { Proof } from './prove.ts';
import type { Stopped } from './rules.ts';
import type { Unheard } from './work/work.ts';

const percent = (share: number): string => (share * 100).toFixed(1);
type Row = [string, (proof: Proof) => string | number];

const rows: Row[] = [
  ['states', ({ states }) => states],
  ['proved over', ({ proved }) => (proved ? 'all' : 'a sample')],
  ['turns to an order', ({ endings }) => endings.order.shortest ?? '–'],
  ['turns to an advance', ({ endings }) => endings.advance.shortest ?? '–'],
  ...(
    ['skilled', 'slip10', 'slip20', 'slip50', 'random', 'pitchFirst', 'situationOnly'] as const
  ).map((name): Row => [`${name} %`, ({ sellers }) => percent(sellers[name])]),
  ...(
    [
      'pitchesEarly',
      'closesEarly',
      'noImplication',
      'noPayoff',
      'assumes',
      'invents',
      'interrogates',
      'sensitiveFirst',
      'clashingManner',
    ] as const
  ).map((name): Row => [`habit ${name} %`, ({ habits }) => percent(habits[name])]),
  ['bias longest zh-CN', ({ bias }) => percent(bias.longest['zh-CN'])],
  ['bias longest en', ({ bias }) => percent(bias.longest.en)],
  ['bias shortest zh-CN', ({ bias }) => percent(bias.shortest['zh-CN'])],
  ['bias shortest en', ({ bias }) => percent(bias.shortest.en)],
  ['bias first', ({ bias }) => percent(bias.first)],
  ['bias manner', ({ bias }) => percent(bias.manner)],
  [
    'good line keeps an advance %',
    ({ keptInReach }) => (keptInReach === null ? '–' : percent(keptInReach)),
  ],
  ['random walked out %', ({ walkedOut }) => percent(walkedOut)],
];

/** One table for each scenario, a column for each customer; * marks the scenario's own. */
export function table(proofs: readonly Proof[]): string {
  return [...new Set(proofs.map(({ scenario }) => scenario))]
    .map((name) => {
      const columns = proofs.filter(({ scenario }) => scenario === name);
      const line = (head: string, cells: (string | number)[]) =>
        head.padEnd(30) + cells.map((cell) => String(cell).padStart(12)).join('');
      const note = columns[0]?.tutorial
        ? '\na tutorial: less weight is needed; an order must be reachable in its own temperament; habits are shown, not bounded'
        : '';
      return [
        `${name}${note}`,
        line(
          '',
          columns.map(({ temperament, own }) => temperament + (own ? '*' : '')),
        ),
        ...rows.map(([head, cell]) => line(head, columns.map(cell))),
      ].join('\n');
    })
    .join('\n\n');
}

/** How often somebody wins who reads the buttons and not the talk. */
export const blindTable = (rows: ReadonlyMap<string, Unheard>): string => {
  const all = [...rows];
  const line = (head: string, cells: string[]): string =>
    head.padEnd(30) + cells.map((cell) => cell.padStart(12)).join('');
  return [
    line('wins from the buttons alone %', Object.keys(all[0]?.[1] ?? {})),
    ...all.map(([name, shares]) => line(name, Object.values(shares).map(percent))),
  ].join('\n');
};

/** A proof as `--json` prints it. */
export const shown = ({
  tutorial: _,
  keptInReach: __,
  deadEnds: ___,
  badHands: ____,
  neverOffered: _____,
  falseSentences: ______,
  ...proof
}: Proof) => proof;

/** A row for each rule against a mistake: what its habit wins with the rule and without, where that differs most. */
export const rulesTable = (rows: readonly Stopped[]): string =>
  [
    ['rule', 'habit', 'with %', 'without %', 'where'],
    ...rows.map((row) => [
      row.rule,
      row.habit,
      percent(row.with),
      percent(row.without),
      `${row.scenario}, ${row.temperament}`,
    ]),
  ]
    .map(([rule = '', habit = '', before = '', after = '', where]) =>
      [
        rule.padEnd(22),
        habit.padEnd(22),
        before.padStart(7),
        after.padStart(10),
        `  ${where}`,
      ].join(''),
    )
    .join('\n');
