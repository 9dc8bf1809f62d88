import { setup } from '../setup.mjs';
import { browser } from './browser.mjs';
import { build } from './build.mjs';
import { main, Plain, run, seconds } from './run.mjs';

const npmRun = (name) => async (env) => {
  const { code } = await run('npm', ['run', '--silent', name], { env });
  if (code !== 0) throw new Plain(`npm run ${name} failed.`);
};

/** Everything that has to hold, in order; the first failure ends it. */
const steps = [
  ['Set up', setup],
  ['Browser', async (env) => void (env.CHROME_PATH = await browser())],
  ['Types, format, unused code', npmRun('check')],
  ['Unit and content tests', npmRun('test:unit')],
  ['Copies of the project', npmRun('test:build')],
  ['Scenarios', npmRun('scenarios')],
  ['Build', () => build({ base: '/' })],
  ['Build for a sub-path', () => build({ base: '/training/', folder: '.setup/training' })],
  ['Journeys in a browser', npmRun('test:e2e')],
];

/** With `--all`, pages that share a template are looked at in all four shapes instead of one in turn. */
export function test(options = process.argv.slice(2)) {
  return main(async () => {
    const strange = options.find((option) => option !== '--all');
    if (strange) throw new Plain(`“${strange}” is no option. Usage: npm test [-- --all]`);
    const env = options.includes('--all') ? { ALL_SHAPES: '1' } : {};
    const began = Date.now();
    const times = [];
    for (const [name, step] of steps) {
      const from = Date.now();
      console.log(`\n— ${name}`);
      try {
        await step(env);
      } catch (error) {
        if (!(error instanceof Plain)) throw error;
        throw new Plain(`FAILED at “${name}” after ${seconds(from)}: ${error.message}`);
      }
      times.push(`${name} ${seconds(from)}`);
    }
    console.log(`\nAll passed in ${seconds(began)}: ${times.join(' · ')}`);
  });
}
