/**
 * The engine that hears one's own words outside of the page, for whoever wants to try it on other sentences:
 * `npm run --silent coach -- FILE` reads a JSON array of `{ lang, text, context?, scenario?, said? }` and prints
 * what each is understood as; `-- --lines SCENARIO` prints for each line of a sales call how well it is found;
 * `-- --measure` prints how well the engine hears all sentences of content/coach/.
 */
import { readFileSync } from 'node:fs';
import { answersTo, askedSchema } from './coach/answer.ts';
import { findings } from './coach/lines.ts';
import { report } from './coach/report.ts';

function run(): string {
  if (process.argv.includes('--measure')) return report();
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (process.argv.includes('--lines')) return findings(names);
  const [file] = names;
  if (file === undefined)
    throw new Error('name a file of sentences, or write --lines or --measure');
  const asked = askedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return JSON.stringify(answersTo(asked), null, 1);
}

try {
  console.log(run());
} catch (error) {
  console.error(`coach: ${(error as Error).message}`);
  process.exitCode = 1;
}
