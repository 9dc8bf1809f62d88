/**
 * Proves the scenarios before anyone plays them: `npm run scenarios [-- --json] [-- name …]`.
 * A name that ends in .yaml is a file from anywhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseYaml } from '../src/course/load-yaml.ts';
import { styles } from '../src/widgets/kit/style.model.ts';
import { scenarioSchema } from '../src/widgets/spin-role-play/schema.ts';
import { faults } from './scenarios/bounds.ts';
import { proveAll, type Task } from './scenarios/pool.ts';
import type { Proof } from './scenarios/prove.ts';
import { shown, table } from './scenarios/table.ts';

const folder = 'content/scenarios';
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');

const files = [
  ...names.filter((name) => name.endsWith('.yaml')),
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .filter((file) => names.length === 0 || names.includes(basename(file, '.yaml')))
    .map((file) => `${folder}/${file}`),
];
const found: string[] = files.length ? [] : [`there is no such scenario in ${folder}/`];
const sources = new Map<string, string>();
const tasks = files.flatMap((path): Task[] => {
  try {
    const source = readFileSync(path, 'utf8');
    const scenario = parseYaml(source, path, scenarioSchema);
    const name = basename(path, '.yaml');
    sources.set(name, source);
    return styles.map((temperament) => ({ name, scenario, temperament }));
  } catch (error) {
    found.push((error as Error).message);
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

const proofs = await proveAll(tasks);
for (const name of sources.keys())
  found.push(...faults(proofs.filter(({ scenario }) => scenario === name)));
found.push(...proofs.flatMap(neverOffered));

console.log(asJson ? JSON.stringify(proofs.map(shown), null, 1) : table(proofs));
for (const fault of found) console.error(fault);
process.exitCode = found.length ? 1 : 0;
