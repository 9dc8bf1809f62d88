// Writes the table of activities in CONTRIBUTING.md anew: `npm run kinds`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kindsIn, type NamedKind } from '../src/build/kinds.ts';

const place = /(?<=<!-- kinds -->\n)[\s\S]*?(?=<!-- \/kinds -->)/;

/** The author's manual with a row for each kind of activity. */
export function withKinds(manual: string, kinds: readonly NamedKind[]): string {
  const rows = kinds.map(({ tag, folder, name }) => [
    `\`<${tag} id="…" />\``,
    `\`content/${folder}/\``,
    `\`content/ui/<language>/${name}.yaml\``,
  ]);
  const table = [
    ['in a lesson', 'its files', 'its words on buttons and labels'],
    ['---', '---', '---'],
    ...rows,
  ].map((cells) => `| ${cells.join(' | ')} |\n`);
  return manual.replace(place, () => `\n${table.join('')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const file = `${root}CONTRIBUTING.md`;
  writeFileSync(file, withKinds(readFileSync(file, 'utf8'), await kindsIn(root)));
}
