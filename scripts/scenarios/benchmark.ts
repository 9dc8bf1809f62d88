import { styles } from '../../src/widgets/kit/style.model.ts';
import { callOf } from '../../src/widgets/spin-role-play/call.model.ts';
import { startOf } from '../../src/widgets/spin-role-play/model.ts';
import type { Scenario, Temperament } from '../../src/widgets/spin-role-play/schema.ts';
import { generate } from './generate.ts';
import { explore } from './graph.ts';
import { prove } from './prove.ts';

const sizes = [10, 20, 40, 80];
const patiences = [11, 12, 13, 14, 15, 16, 17];

const seconds = (work: () => number): { states: number; seconds: number } => {
  const from = process.cpuUsage();
  const states = work();
  return { states, seconds: process.cpuUsage(from).user / 1e6 };
};

/** How the cost grows: with the lines of generated scenarios, proved whole, and with patience, explored. */
export function benchmark(): string {
  const row = (...cells: (string | number)[]): string =>
    cells.map((cell) => String(cell).padStart(12)).join('');
  const cost = (spent: ReturnType<typeof seconds>): string[] => [
    spent.states.toLocaleString('en'),
    spent.seconds.toFixed(1),
  ];
  const proofOf = (scenario: Scenario, temperament: Temperament) =>
    seconds(() => prove('generated', scenario, temperament).states);
  const patientCall = callOf(generate(20, 1), 'chameleon');
  return [
    'lines, all five temperaments proved one after the other',
    row('lines', 'temperament', 'states', 'CPU s'),
    ...sizes.flatMap((size) => {
      const scenario = generate(size, 1);
      return styles.map((style) => row(size, style, ...cost(proofOf(scenario, style))));
    }),
    '',
    '20 lines, chameleon, explored with another patience at the start',
    row('patience', 'states', 'CPU s'),
    ...patiences.map((patience) =>
      row(
        patience,
        ...cost(
          seconds(
            () =>
              explore(patientCall, Infinity, { ...startOf(patientCall), patience })!.graph.states,
          ),
        ),
      ),
    ),
  ].join('\n');
}
