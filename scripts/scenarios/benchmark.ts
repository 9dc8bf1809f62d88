import { styles } from '../../src/widgets/kit/style/model.ts';
import { callOf } from '../../src/widgets/spin-role-play/model/state/call.ts';
import { startOf } from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { generate } from './generate.ts';
import { explore } from './graph.ts';
import { prove } from './prove.ts';

const sizes = [10, 20, 40, 80];
const patiences = [11, 12, 13, 14, 15, 16, 17];

const secondsSince = (from: NodeJS.CpuUsage): string =>
  (process.cpuUsage(from).user / 1e6).toFixed(1);

/** More states than these would fill the memory of a small machine; the scenario is then sampled. */
const mostStates = 500_000;

const say = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''));

/** How the cost grows: with the lines of generated scenarios, proved, and with patience, explored. */
export function benchmark(): void {
  say('lines', 'temperament', 'states', 'proved', 'CPU s');
  for (const size of sizes)
    for (const style of styles) {
      const scenario = generate(size, 1);
      const from = process.cpuUsage();
      const { states, proved } = prove('generated', scenario, style, { mostStates });
      say(size, style, states, proved ? 'all' : 'sampled', secondsSince(from));
    }
  say('20 lines,', 'chameleon:');
  say('patience', 'states', '', '', 'CPU s');
  const call = callOf(generate(20, 1), 'chameleon');
  for (const patience of patiences) {
    const from = process.cpuUsage();
    const found = explore(call, Infinity, { ...startOf(call), patience })!;
    say(patience, found.graph.states, '', '', secondsSince(from));
  }
}
