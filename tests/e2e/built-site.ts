import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** Every page of a build as an address under its base, such as `en/lessons/buying-centre/`. */
export function builtPages(folder: string): string[] {
  const root = path.join(project, folder);
  const files = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  const pages = files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
  if (pages.length === 0) throw new Error(`${folder}/ holds no page: run npm test, or build first`);
  return pages;
}
