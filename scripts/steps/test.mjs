import { setup } from '../setup.mjs';
import { browser } from './browser.mjs';
import { build } from './build.mjs';
import { main, Plain, run, seconds } from './run.mjs';

const npmRun = (name) => async (env, quiet) => {
  const { code, output } = await run('npm', ['run', '--silent', name], { env, quiet });
  if (code !== 0) throw new Plain(`npm run ${name} failed.`, { cause: output });
  return output;
};

const buildFor = (base, folder) => async (_env, quiet) =>
  void (await build({ base, folder, quiet }));

/**
 * Everything that has to hold, in stages. The lanes of a stage go side by side, and take about the same
 * time: one has the steps that keep one of a machine's cores busy, and with them all for which Astro keeps
 * its notes in the project; the other has those that work on all cores.
 */
const stages = [
  [[['Set up', setup]]],
  [[['Browser', async (env) => void (env.CHROME_PATH = await browser())]]],
  [
    [
      ['Types, format, unused code', npmRun('check')],
      ['Build', buildFor('/', 'dist')],
      ['Build for a sub-path', buildFor('/training/', '.setup/training')],
      ['Copies of the project', npmRun('test:build')],
    ],
    [
      ['Unit and content tests', npmRun('test:unit')],
      ['Measures', npmRun('test:measures')],
      ['Scenarios', npmRun('scenarios')],
    ],
  ],
  [[['Journeys in a browser', npmRun('test:e2e')]]],
];

/** Does one step, and adds to `times` how long it took. @throws {Plain} when it failed, with its name */
async function take([name, step], env, times, quiet) {
  const from = Date.now();
  if (!quiet) console.log(`\n— ${name}`);
  // What is done beside something else is told whole when it is over.
  const tell = (output) => quiet && console.log(`\n— ${name}\n${output || ''}`.trimEnd());
  try {
    tell(await step(env, quiet));
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    tell(error.cause);
    throw new Plain(`FAILED at “${name}” after ${seconds(from)}: ${error.message}`);
  }
  times.push(`${name} ${seconds(from)}`);
}

/** Does the lanes of a stage side by side; when a step has failed, no other begins. */
async function go(lanes, env, times) {
  let failed = false;
  const quiet = lanes.length > 1;
  const done = lanes.map(async (lane) => {
    for (const step of lane)
      if (!failed)
        await take(step, env, times, quiet).catch((error) => {
          failed = true;
          throw error;
        });
  });
  const failure = (await Promise.allSettled(done)).find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
}

/** With `--all` all shapes of all pages are looked at and all random cases tried; else a part, in turn. */
export function test(options = process.argv.slice(2)) {
  return main(async () => {
    const strange = options.find((option) => option !== '--all');
    if (strange) throw new Plain(`“${strange}” is no option. Usage: npm test [-- --all]`);
    const env = options.includes('--all') ? { ALL_SHAPES: '1' } : {};
    const began = Date.now();
    const times = [];
    for (const lanes of stages) await go(lanes, env, times);
    console.log(`\nAll passed in ${seconds(began)}: ${times.join(' · ')}`);
  });
}
