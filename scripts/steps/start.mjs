import { setup } from '../setup.mjs';
import { isTaken, takenPort } from './addresses.mjs';
import { tidyBase } from './build.mjs';
import { readOptions } from './options.mjs';
import { main, Plain, start as startChild } from './run.mjs';

/** Sets up and builds what is missing, and serves the course until Ctrl-C. */
export function start() {
  return main(async () => {
    const { port, host } = readOptions(process.argv.slice(2), process.env);
    const base = tidyBase();
    if (await isTaken(port)) throw new Plain(takenPort(port, base));
    await setup();
    await serve(['--port', `${port}`, ...(host ? ['--host', `${host}`] : [])], { BASE: base });
  });
}

function serve(options, env) {
  const child = startChild('node', ['scripts/serve.mjs', ...options], { env });
  // A terminal sends Ctrl-C to the server as well; this process only waits for its end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill());
  // When npm is told to end, its shell goes and forgets this process.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill(), 1000).unref();
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.exitCode = code ?? 0;
      resolve(undefined);
    });
  });
}
