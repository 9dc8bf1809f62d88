// Builds what changed and serves it with Astro's own preview; needs the Node in node_modules.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'astro';
import { roomAddresses, takenPort } from './steps/addresses.mjs';
import { build, tidyBase } from './steps/build.mjs';
import { readOptions } from './steps/options.mjs';
import { main, Plain, root } from './steps/run.mjs';

const folder = process.env.SITE ?? 'dist';

await main(async () => {
  const { port, host } = readOptions(process.argv.slice(2), {});
  const base = tidyBase();
  await build({ base, folder });
  const addresses = roomAddresses({ host, port, base });
  writeFileSync(path.join(root, folder, 'room.json'), JSON.stringify({ addresses }));
  const server = await serve({ port, host, base });
  const end = () => server.stop().finally(() => process.exit(0));
  process.on('SIGINT', end).on('SIGTERM', end);
  const here = typeof host === 'string' && !/^(0\.0\.0\.0|::)$/.test(host) ? host : 'localhost';
  console.log(`\nThe course is at  http://${here}:${port}${base}`);
  for (const address of addresses) console.log(`In this room at   ${address}`);
  console.log('Ctrl-C stops it.');
});

async function serve({ port, host, base }) {
  try {
    return await preview({
      root,
      base,
      outDir: folder,
      logLevel: 'silent',
      // Astro asks Vite for the next free port; the record belongs to one address.
      vite: { preview: { strictPort: true } },
      server: { port, host, allowedHosts: true },
    });
  } catch (error) {
    if (/already in use/.test(`${error}`)) throw new Plain(takenPort(port, base));
    throw error;
  }
}
