/**
 * The self-check outside of the page, for whoever wants to try its scoring on other respondents:
 * `npm run --silent self-check` prints the statements; with a file it prints what each respondent in it is
 * told, after the thirty and the ten that would be asked, with `--all` after everything. `-- --simulate`
 * writes the tables beside the scoring.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseYaml } from '../src/build/yaml.ts';
import { personalityTestSchema } from '../src/widgets/personality-test/schema.ts';
import { usualSize } from './self-check/conditions.ts';
import { readRespondents } from './self-check/read.ts';
import { report } from './self-check/report.ts';
import { printed, taken } from './self-check/take.ts';

const content = 'content/personality-tests/five-styles.yaml';
const tables = 'src/widgets/personality-test/simulation.md';

function run(): unknown {
  const { forms } = parseYaml(readFileSync(content, 'utf8'), content, personalityTestSchema);
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const asked = (option: string): boolean => process.argv.includes(`--${option}`);
  if (asked('simulate')) {
    writeFileSync(tables, report(forms, usualSize));
    return undefined;
  }
  const [file] = files;
  if (file === undefined)
    return forms.flatMap(({ id: set, items }) =>
      items.map(({ id, style }) => ({ id, style, set })),
    );
  const how = asked('all') ? 'all' : 'ten more';
  return readRespondents(forms, readFileSync(file, 'utf8')).map((one) =>
    printed(taken(forms, one, how)),
  );
}

try {
  const answer = run();
  if (answer !== undefined) console.log(JSON.stringify(answer, null, 1));
} catch (error) {
  console.error(`self-check: ${(error as Error).message}`);
  process.exitCode = 1;
}
