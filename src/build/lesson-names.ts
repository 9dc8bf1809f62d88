import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { lessonOf } from './content/lesson.ts';
import { placesOf, tagFault, type Tagged } from './content/tags.ts';
import { plainText } from './yaml.ts';

/**
 * A lesson's MDX with an import for each name that it writes.
 * @param exists as for `tagFault`
 * @throws Error with file, line and remedy for a name, a prop or an id that is none
 */
export function withImports(
  source: string,
  file: string,
  kinds: readonly Tagged[],
  exists: (path: string) => boolean,
): string {
  const mdx = plainText(source);
  const imports = new Set<string>();
  for (const { tag, props, line } of lessonOf(file, mdx).tags) {
    const wrong = tagFault(tag, props, kinds, exists);
    if (wrong) throw new Error(`${file}:${line}: ${wrong}`);
    const place = placesOf(
      tag,
      kinds.find((one) => one.tag === tag),
    ).find(exists);
    imports.add(`import ${tag} from '${place}';`);
  }
  // At the end, so that each line keeps the number by which a mistake on it is named.
  return `${mdx.trimEnd()}\n\n${[...imports].join('\n')}\n`;
}

/**
 * Lets a lesson write `<Quiz id="…" />` without an import line: the imports are put in as it is built.
 * Each lesson imports just what it names, so that its page carries no other widget's styles.
 * @param root the project's folder, without a slash at its end
 */
export const lessonNames = (root: string, kinds: readonly Tagged[]): Plugin => ({
  name: 'lesson-names',
  enforce: 'pre',
  transform: {
    filter: { id: /\/content\/lessons\/.*\.mdx/ },
    handler: (code, id) =>
      withImports(code, id.slice(root.length + 1).replace(/\?.*$/, ''), kinds, (path) =>
        existsSync(root + path),
      ),
  },
});
