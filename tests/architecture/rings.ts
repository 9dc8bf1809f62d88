import { layerOf, layers, roomOf } from './layers.ts';

/** One file that names another. */
export interface Edge {
  file: string;
  target: string;
  line: number;
}

/** The way from one member to another over those that name each other, both included; null if none. */
function wayFrom(start: string, end: string, next: Map<string, Set<string>>): string[] | null {
  const before = new Map<string, string | null>([[start, null]]);
  for (const at of before.keys()) {
    if (at === end) {
      const way: string[] = [];
      for (let step: string | null = at; step !== null; step = before.get(step) ?? null)
        way.unshift(step);
      return way;
    }
    for (const one of next.get(at) ?? []) if (!before.has(one)) before.set(one, at);
  }
  return null;
}

export interface Ring extends Edge {
  /** the members in a row; the first one follows the last */
  members: string[];
}

/** Each import that closes a ring of members, with that ring. */
export function ringsOf(edges: readonly Edge[], memberOf: (file: string) => string): Ring[] {
  const next = new Map<string, Set<string>>();
  const between = edges
    .map((edge) => ({ ...edge, from: memberOf(edge.file), to: memberOf(edge.target) }))
    .filter(({ from, to }) => from !== to);
  for (const { from, to } of between) next.set(from, (next.get(from) ?? new Set()).add(to));
  return between.flatMap(({ from, to, ...edge }) => {
    const back = wayFrom(to, from, next);
    return back ? [{ ...edge, members: [from, ...back.slice(0, -1)] }] : [];
  });
}

/** Which part of a folder a file belongs to: what is known there, drawn there, or built there by Astro. */
const partOf = (file: string): string => {
  const { name = '' } = layers[layerOf(file)] ?? {};
  if (name === 'view') return ' (drawn)';
  return /^(component|embed|page)$/.test(name) ? ' (built)' : '';
};

const roomPart = (file: string): string =>
  `${file.endsWith('/widget.ts') ? 'widgets/registry.ts' : roomOf(file)}${partOf(file)}`;

/**
 * The rings of folders: in no folder do its members — files, and folders — import one another in a ring. A
 * folder holds all layers of one idea, so what is known, what is drawn and what is built there count apart.
 * In `src/` the members are the rooms, and a kind's `widget.ts` belongs to the registry that reads it.
 */
export function folderRings(edges: readonly Edge[]): Ring[] {
  const rooms = new Set(edges.map(({ file }) => `src/${roomOf(file)}`));
  const folders = new Set(
    edges.flatMap(({ file }) => {
      const parts = file.split('/');
      return parts.map((_, depth) => parts.slice(0, depth).join('/'));
    }),
  );
  const inRooms = [...folders].filter((folder) =>
    [...rooms].some((room) => folder === room || folder.startsWith(`${room}/`)),
  );
  return [
    ...ringsOf(edges, roomPart),
    ...inRooms.flatMap((folder) => {
      const inside = (file: string) => file.startsWith(`${folder}/`);
      const memberOf = (file: string): string => {
        const [first = '', ...rest] = file.slice(folder.length + 1).split('/');
        return `${folder}/${first}${rest.length > 0 ? `/${partOf(file)}` : ''}`;
      };
      return ringsOf(
        edges.filter(({ file, target }) => inside(file) && inside(target)),
        memberOf,
      ).filter(({ members }) => members.some((member) => /\/( \(\w+\))?$/.test(member)));
    }),
  ];
}
