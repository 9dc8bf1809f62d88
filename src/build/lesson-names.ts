import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { NamedKind } from './kinds.ts';

/** Where the component of a tag may stand, from the project's root. */
const placesOf = (tag: string, kind: NamedKind | undefined): string[] =>
  kind
    ? [`/src/widgets/${kind.name}/embed.astro`]
    : [`/src/components/lesson/${tag}.astro`, `/src/components/figures/${tag}.astro`];

/** What is wrong with the props of an activity's tag, and what to write instead; null when nothing is. */
function fault(
  { tag, folder }: NamedKind,
  props: string,
  exists: (path: string) => boolean,
): string | null {
  const id = /^\s+id="([^"]*)"\s*\/?$/.exec(props)?.[1];
  if (id === undefined)
    return `<${tag}> takes an id and nothing else, as in <${tag} id="some-name" />`;
  const file = `content/${folder}/${id}.yaml`;
  return exists(`/${file}`) ? null : `<${tag} id="${id}" />: there is no ${file}`;
}

/**
 * A lesson's MDX with an import for each name that it writes.
 * @param exists whether there is a file, from the project's root: `/content/quizzes/x.yaml`
 * @throws Error with file, line and remedy for a name, a prop or an id that is none
 */
export function withImports(
  mdx: string,
  file: string,
  kinds: readonly NamedKind[],
  exists: (path: string) => boolean,
): string {
  const imports = new Set<string>();
  for (const { 1: tag = '', 2: props = '', index } of mdx.matchAll(/<([A-Z]\w*)([^>]*)/g)) {
    const kind = kinds.find((one) => one.tag === tag);
    const place = placesOf(tag, kind).find(exists);
    const wrong = !place
      ? `a lesson cannot write <${tag}>; see CONTRIBUTING.md`
      : kind && fault(kind, props, exists);
    if (wrong) throw new Error(`${file}:${mdx.slice(0, index).split('\n').length}: ${wrong}`);
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
export const lessonNames = (root: string, kinds: readonly NamedKind[]): Plugin => ({
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
