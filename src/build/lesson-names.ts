import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { lessonOf } from './content/lesson.ts';
import type { NamedKind } from './kinds.ts';
import { plainText } from './yaml.ts';

type Tagged = Pick<NamedKind, 'tag' | 'folder' | 'name'>;

/** Where the component of a tag may stand, from the project's root. */
const placesOf = (tag: string, kind: Tagged | undefined): string[] =>
  kind
    ? [`/src/widgets/${kind.name}/embed.astro`]
    : [`/src/components/lesson/${tag}.astro`, `/src/components/figures/${tag}.astro`];

/**
 * What is wrong with a tag of a lesson, and what to write instead; null when nothing is.
 * @param exists whether there is a file, from the project's root: `/content/quizzes/x.yaml`
 */
export function tagFault(
  tag: string,
  props: string,
  kinds: readonly Tagged[],
  exists: (path: string) => boolean,
): string | null {
  const kind = kinds.find((one) => one.tag === tag);
  if (!placesOf(tag, kind).some(exists))
    return `a lesson cannot write <${tag}>; see CONTRIBUTING.md`;
  if (!kind) return null;
  const id = /^\s+id="([^"]*)"\s*\/?$/.exec(props)?.[1];
  if (id === undefined)
    return `<${tag}> takes an id and nothing else, as in <${tag} id="some-name" />`;
  const file = `content/${kind.folder}/${id}.yaml`;
  return exists(`/${file}`) ? null : `<${tag} id="${id}" />: there is no ${file}`;
}

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
  const [head] = /^---\n[\s\S]*?\n---\n/.exec(mdx) ?? [''];
  return `${head}\n${[...imports].join('\n')}\n\n${mdx.slice(head.length)}`;
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
