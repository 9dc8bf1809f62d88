// Builds what changed and serves it; needs the Node in node_modules.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { roomAddresses, takenPort } from './steps/addresses.mjs';
import { build, tidyBase } from './steps/build.mjs';
import { readOptions } from './steps/options.mjs';
import { main, Plain, root } from './steps/run.mjs';
import { siteServer } from './steps/server.mjs';

const folder = process.env.SITE ?? 'dist';

await main(async () => {
  const { port, host } = readOptions(process.argv.slice(2), {});
  const base = tidyBase();
  await build({ base, folder });
  const addresses = roomAddresses({ host, port, base });
  writeFileSync(path.join(root, folder, 'room.json'), JSON.stringify({ addresses }));
  const server = siteServer({ folder: path.join(root, folder), base });
  await listen(server, { port, host, base });
  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  const here = typeof host === 'string' && !/^(0\.0\.0\.0|::)$/.test(host) ? host : 'localhost';
  console.log(`\nThe course is at  http://${here}:${port}${base}`);
  for (const address of addresses) console.log(`In this room at   ${address}`);
  console.log('Ctrl-C stops it.');
});

/** `host` is true for every address of this machine, false for none but its own. */
function listen(server, { port, host, base }) {
  const reasons = {
    EADDRINUSE: takenPort(port, base),
    EADDRNOTAVAIL: `This machine has no address ${host}. Leave it out: npm start -- --host`,
    ENOTFOUND: `There is no address ${host}. Leave it out: npm start -- --host`,
    EACCES: `Port ${port} is reserved on this machine. Choose one above 1024: npm start -- --port 4321`,
  };
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const reason = reasons[error.code];
      reject(reason ? new Plain(reason) : error);
    });
    server.listen(port, host === true ? undefined : host || 'localhost', resolve);
  });
}
