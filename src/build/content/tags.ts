import type { NamedKind } from '../kinds.ts';

/** What a lesson's tags need to know of a kind of activity. */
export type Tagged = Pick<NamedKind, 'tag' | 'folder' | 'name'>;

/** The folders of what a lesson writes without an id: figures by the part of the course that they draw. */
const folders = [
  'lesson',
  'figures',
  'figures/key-accounts',
  'figures/how-they-buy',
  'figures/personality-styles',
  'figures/relationship-marketing',
  'figures/sales-interview',
];

/** Where the component of a tag may stand, from the project's root. */
export const placesOf = (tag: string, kind: Tagged | undefined): string[] =>
  kind
    ? [`/src/widgets/${kind.name}/embed.astro`]
    : folders.map((folder) => `/src/components/${folder}/${tag}.astro`);

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

/** What a component takes, by its `interface Props`, and whether it can do without; null where it has none. */
function takenBy(source: string): Map<string, boolean> | null {
  const own = /interface Props \{\n([^]*?)\n\}/.exec(source)?.[1];
  if (own === undefined) return null;
  return new Map(
    [...own.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, name, free]) => [name!, free === '?']),
  );
}

/**
 * What is wrong with the props of a component without an activity; null when nothing is.
 * @param props as they are written, up to the first `>`, which may stand in a sentence
 */
export function propFault(tag: string, props: string, source: string): string | null {
  const taken = takenBy(source);
  if (!taken) return null;
  let bare = props.replace(/"[^"]*"/g, '');
  for (let before = ''; before !== bare; ) [before, bare] = [bare, bare.replace(/\{[^{}]*\}/g, '')];
  const [outside = ''] = bare.split(/[{"]/);
  const written = [...outside.matchAll(/([\w-]+)=/g)].map(([, name]) => name!);
  const unknown = written.find((name) => !taken.has(name));
  const needed = [...taken].find(([name, free]) => !free && !written.includes(name));
  if (unknown !== undefined)
    return `<${tag}> takes no ${unknown}; write one of: ${[...taken.keys()].join(', ')}`;
  return outside === bare && needed ? `<${tag}> lacks ${needed[0]}; write ${needed[0]}=… in it` : null;
}
