import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../i18n/locales.ts';
import { learn } from './learn.ts';
import { listsOf, rowFiles, rowsOf } from './rows.ts';

/** What an asset follows from: the sentences, and the sources that learn from them. */
function digestOf(root: string, locale: Locale): string {
  const hash = createHash('sha256');
  const sources = globSync('src/{coach,build/coach,widgets/kit}/**/*.ts', { cwd: root }).sort();
  for (const file of [...rowFiles(root, locale), ...sources.map((one) => join(root, one))])
    hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** What was kept, if it follows from the same. */
function kept(file: string, digest: string): string | null {
  try {
    const [of, asset] = readFileSync(file, 'utf8').split('\n');
    return of === digest && asset ? asset : null;
  } catch {
    return null;
  }
}

/**
 * The asset of one language as JSON, learnt from `content/coach/`: the same bytes from the same sentences.
 * It takes some seconds, and none while nothing has changed since.
 *
 * @param root the folder of the project
 */
export function learntOf(root: string, locale: Locale): string {
  const folder = join(root, 'node_modules/.cache/course/coach');
  const file = join(folder, `${locale}.txt`);
  const digest = digestOf(root, locale);
  const before = kept(file, digest);
  if (before !== null) return before;
  const asset = JSON.stringify(learn(rowsOf(root, locale), listsOf(root, locale)));
  mkdirSync(folder, { recursive: true });
  // In one step: a build and the tests may learn at the same time.
  const made = `${file}.${process.pid}`;
  writeFileSync(made, `${digest}\n${asset}`);
  renameSync(made, file);
  return asset;
}
