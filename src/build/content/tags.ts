import type { NamedKind } from '../kinds.ts';

/** What a lesson's tags need to know of a kind of activity. */
export type Tagged = Pick<NamedKind, 'tag' | 'folder' | 'name'>;

/** Where the component of a tag may stand, from the project's root. */
export const placesOf = (tag: string, kind: Tagged | undefined): string[] =>
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
