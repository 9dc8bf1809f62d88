/**
 * Proves the scenarios before anyone plays them: `npm run scenarios [-- --json] [name …]`, where a name
 * that ends in .yaml is a file from anywhere. `--rules` shows what each rule is worth, `--benchmark`
 * how the cost grows.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseYaml } from '../src/build/yaml.ts';
import { styles } from '../src/widgets/kit/style/model.ts';
import { scenarioSchema, type Scenario } from '../src/widgets/spin-role-play/schema.ts';
import { benchmark } from './scenarios/benchmark.ts';
import { keptProofs } from './scenarios/work/cache.ts';
import { faults, idleRules, seenThrough } from './scenarios/bounds.ts';
import { Pool } from './scenarios/work/pool.ts';
import type { Proof } from './scenarios/prove.ts';
import { blindTable, rulesTable, shown, table } from './scenarios/table.ts';
import type { Task } from './scenarios/work/work.ts';

const folder = 'content/scenarios';
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asked = (option: string): boolean => process.argv.includes(`--${option}`);
if (asked('benchmark')) {
  benchmark();
  process.exit();
}

const written = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => basename(file, '.yaml'));
const strange = names.filter((name) => !name.endsWith('.yaml') && !written.includes(name));
const found = strange.map(
  (name) => `there is no scenario "${name}" in ${folder}/; it has: ${written.join(', ')}`,
);
const files = [
  ...names.filter((name) => name.endsWith('.yaml')),
  ...written
    .filter((name) => names.length === 0 || names.includes(name))
    .map((name) => `${folder}/${name}.yaml`),
];
const sources = new Map<string, string>();
const scenarios = new Map<string, Scenario>();
const tasks = files.flatMap((path): Task[] => {
  try {
    const source = readFileSync(path, 'utf8');
    const scenario = parseYaml(source, path, scenarioSchema);
    const name = basename(path, '.yaml');
    sources.set(name, source);
    scenarios.set(name, scenario);
    return styles.map((temperament) => ({ name, scenario, temperament }));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    found.push(code === 'ENOENT' ? `there is no file ${path}` : message);
    return [];
  }
});

const lineOf = (source: string, id: string): number =>
  source.split('\n').findIndex((line) => line.trim() === `- id: ${id}`) + 1;
function neverOffered({ scenario, own, neverOffered }: Proof): string[] {
  return (own ? neverOffered : []).map(
    (id) =>
      `${folder}/${scenario}.yaml:${lineOf(sources.get(scenario)!, id)}: "${id}" is never offered; loosen its \`after\`, or drop a line of its kind`,
  );
}

// One scenario alone need not call for every rule, and teaches nobody to read another.
const whole = names.length === 0;
const pool = new Pool();
const worth = scenarios.size > 0 && (whole || asked('rules')) ? pool.ask('rules', scenarios) : [];
const read = whole
  ? [...scenarios.keys()].map(
      async (name) => [name, await pool.ask('blind', name, scenarios)] as const,
    )
  : [];

if (asked('rules')) console.log(rulesTable(await worth));
else if (tasks.length > 0) {
  const cache = keptProofs();
  const before = tasks.map((task) => cache.find(task));
  const open = tasks.filter((_, at) => before[at] === null);
  const proving = new Map<Task, Promise<Proof>>();
  // The small ones last, so that all cores end together.
  const size = ({ scenario }: Task): number => scenario.lines.length;
  for (const task of open.toSorted((one, other) => size(other) - size(one)))
    proving.set(task, pool.ask('prove', task));
  for (const [task, proof] of proving) cache.keep(task, await proof);
  const proofs = await Promise.all(tasks.map((task, at) => before[at] ?? proving.get(task)!));
  for (const name of sources.keys())
    found.push(...faults(proofs.filter(({ scenario }) => scenario === name)));
  found.push(...proofs.flatMap(neverOffered));
  console.log(asked('json') ? JSON.stringify(proofs.map(shown), null, 1) : table(proofs));
  if (open.length < tasks.length)
    console.error(
      `${tasks.length - open.length} of ${tasks.length} were proved before; nothing of theirs has changed since`,
    );
}
if (whole) {
  found.push(...idleRules(await worth));
  const blind = new Map(await Promise.all(read));
  if (!asked('json')) console.log(`\n${blindTable(blind)}`);
  found.push(...seenThrough(blind));
}
for (const fault of found) console.error(fault);
process.exitCode = found.length ? 1 : 0;
