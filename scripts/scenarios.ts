/** Proves the scenarios before anyone plays them: `npm run scenarios [-- --json] [-- name …]`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseYaml } from '../src/course/load-yaml.ts';
import { styles as temperaments } from '../src/widgets/kit/style.model.ts';
import { scenarioSchema } from '../src/widgets/spin-role-play/schema.ts';
import { faults, prove, type Proof } from './scenarios/prove.ts';
import { table } from './scenarios/table.ts';

const folder = new URL('../content/scenarios/', import.meta.url);
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .filter((file) => names.length === 0 || names.includes(basename(file, '.yaml')));

const lineOf = (source: string, id: string): number =>
  source.split('\n').findIndex((line) => line.trim() === `- id: ${id}`) + 1;

const proofs: Proof[] = [];
const found: string[] = files.length ? [] : ['there is no such scenario in content/scenarios/'];
for (const file of files)
  try {
    const path = `content/scenarios/${file}`;
    const source = readFileSync(new URL(file, folder), 'utf8');
    const scenario = parseYaml(source, path, scenarioSchema);
    const name = basename(file, '.yaml');
    const five = temperaments.map((temperament) => prove(name, scenario, temperament));
    proofs.push(...five);
    found.push(...faults(five));
    for (const id of five.flatMap(({ own, neverOffered }) => (own ? neverOffered : [])))
      found.push(
        `${path}:${lineOf(source, id)}: "${id}" is never offered; loosen its \`after\`, or drop a line of its kind`,
      );
  } catch (error) {
    found.push((error as Error).message);
  }

console.log(asJson ? JSON.stringify(proofs, null, 1) : table(proofs));
for (const fault of found) console.error(fault);
process.exitCode = found.length ? 1 : 0;
