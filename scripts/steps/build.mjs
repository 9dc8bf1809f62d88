import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { compress } from './compress.mjs';
import { fingerprint, readNote, writeNote } from './fingerprint.mjs';
import { Plain, root, run, seconds } from './run.mjs';

const sources = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** `/training/` or `/培训/`, however it was written; `/` when nothing is said. */
export function tidyBase(base = process.env.BASE) {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  if (!inner) return '/';
  try {
    return `/${decodeURI(inner)}/`;
  } catch {
    throw new Plain(`BASE=${base} cannot be read as a part of an address.`);
  }
}

/** Where the site is built that people visit; what the tests alone visit needs no compressed copies. */
const visited = 'dist';

/**
 * Builds the site into `folder`, in `dist` with a compressed copy of each file, unless what is there was built
 * from the same sources.
 * With `quiet` nothing is printed; what Astro said of a failure is its cause.
 * @returns {Promise<boolean>} whether it was built now
 */
export async function build({ folder = visited, base = tidyBase(), quiet = false } = {}) {
  const name = `build-${folder.replace(/[^\w]/g, '_')}`;
  const index = path.join(root, folder, 'index.html');
  // The file's time tells a build by this script from one that somebody made by hand.
  const made = () => (existsSync(index) ? `${statSync(index).mtimeMs}` : 'none');
  const now = () => `${fingerprint(sources, base)} ${made()}`;
  if (existsSync(index) && readNote(name) === now()) return false;
  const began = Date.now();
  if (!quiet) process.stdout.write('Building the course … ');
  const env = { BASE: base };
  const args = ['build', '--force', '--outDir', folder];
  const { code, output } = await run('astro', args, { env, quiet: true });
  if (code !== 0) {
    const cause = withoutStack(output);
    if (!quiet) {
      console.log('failed');
      console.error(cause);
    }
    throw new Plain('The course could not be built; the lines above say where and why.', { cause });
  }
  if (!existsSync(index)) throw new Plain(`The build made no ${folder}/index.html.`);
  if (folder === visited) await compress(path.join(root, folder));
  if (!quiet) console.log(`done (${seconds(began)})`);
  writeNote(name, now());
  return true;
}

/** Where in the tools an error came up helps nobody who writes a lesson. */
function withoutStack(output) {
  const lines = output.trimEnd().split('\n');
  return lines.filter((line) => !/^\s+(at .*:\d+|Stack trace:)/.test(line)).join('\n');
}
