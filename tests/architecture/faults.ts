import { importsOf, isPath, targetsOf, type Import } from './imports.ts';
import { kindOf, layerOf, layers } from './layers.ts';
import { impuritiesOf, piecesOf } from './names.ts';
import { markupOf } from './parts.ts';
import { folderRings, ringsOf, type Edge, type Ring } from './rings.ts';
import { globalNames, styleFaultsOf } from './styles.ts';

/** What is wrong with one file: its line, and a sentence. */
export interface Fault {
  line: number;
  says: string;
}

interface Link extends Import, Edge {}

const draws = /\.tsx$/;
const holdsZod = (file: string): boolean =>
  /^(words|schema)$/.test(layers[layerOf(file)]?.name ?? '') &&
  /[/.](schema|words)\.ts$/.test(file);

/** Components may ask how a built page gets its words. */
const mayLoad = (file: string, target: string): boolean =>
  target === 'src/course/load.ts' && file.endsWith('.astro');

function packageFault(file: string, { from, typeOnly, how }: Import): string | null {
  const layer = layers[layerOf(file)];
  // What is built outside of Vite may reckon where a file lies.
  if (from === null && file.startsWith('src/build/')) return null;
  if (from === null) return `${how} of something that is no plain string`;
  if (isPath(from) || typeOnly || !layer || layer.npm.test(from)) return null;
  return `the layer ${layer.name} does without ${from}`;
}

function layerFault({ file, target, typeOnly }: Link): string | null {
  const own = layerOf(file);
  const other = layerOf(target);
  if (own < 0 || other < 0 || mayLoad(file, target)) return null;
  if (other > own)
    return `${layers[own]!.name} lies above ${layers[other]!.name}, so it does not import ${target}`;
  if (typeOnly && draws.test(target))
    return `a type of ${target}, which draws: what views share stands in props.ts`;
  if (layers[own]!.browser && holdsZod(target) && !typeOnly)
    return `${target} as a type only, so that Zod stays out of the browser`;
  return null;
}

function roomFault({ file, target }: Edge): string | null {
  const kind = kindOf(target);
  const inKit = file.startsWith('src/widgets/kit/');
  if (inKit && (kind !== null || target.startsWith('src/progress/')))
    return `the kit knows no kind of activity and no progress: ${target}`;
  if (kind === null || kind === kindOf(file) || file === 'src/widgets/registry.ts') return null;
  // A page opens with what every kind has for that, makes a plan of it, lets a room play it or reads its
  // links, and names none.
  if (
    file.startsWith('src/pages/') &&
    /\/(before\.astro|plan\.model\.ts|together\.tsx|shared\.client\.ts)$/.test(target)
  )
    return null;
  return kindOf(file) === null
    ? `only the registry knows a kind of activity: ${target}`
    : `a kind of activity imports no other: ${target}`;
}

const ringFault = ({ members }: Ring): string =>
  `imports in a ring: ${[...members, members[0]].join(' → ')}`;

const storages = /^(['"`]?)(local|session)Storage\1$/;
const mayStore = /^src\/(progress\/storage\.ts|layouts\/first-paint\.js)$/;
const readsNumbers = /^src\/i18n\/(number|numerals|spoken-number)\.ts$/;
const namesModules = /\bimport\s*\(|\brequire\s*\(|\bimport\.meta\.glob/;

/** What one file says, whatever the others say. */
function ownFaults(source: string, file: string, kinds: ReadonlySet<string>): Fault[] {
  const layer = layers[layerOf(file)];
  if (!layer) return [{ line: 1, says: 'a name that gives no layer of the design' }];
  const faults: Fault[] = [];
  const imported = new Set(importsOf(source, file).map(({ from }) => `'${from}'`));
  const markup = namesModules.exec(markupOf(source, file));
  if (markup) faults.push({ line: 1, says: `${markup[0]} in the markup: import it at the top` });
  if (layer.pure)
    for (const { name, line } of impuritiesOf(source, file))
      faults.push({ line, says: `${layer.name} uses ${name}: let the caller give it` });
  for (const { name, line } of piecesOf(source, file)) {
    if (storages.test(name) && !mayStore.test(file))
      faults.push({ line, says: `only progress/storage.ts touches ${name}` });
    if (/\p{Script=Han}/u.test(name) && !readsNumbers.test(file))
      faults.push({ line, says: `words for learners stand in content/: ${name.trim()}` });
    const kind = /^['"`].*widgets\/([^/'"`]+)\//.exec(name)?.[1];
    if (kind !== undefined && kinds.has(kind) && kindOf(file) === null && !imported.has(name))
      faults.push({ line, says: `only the registry knows a kind of activity: ${name}` });
  }
  return faults;
}

/**
 * What in a tree of sources breaks the design, file by file; a file without fault has an empty list.
 * @param files path from the project's root, beginning with `src/` -> source
 */
export function faultsOf(files: Readonly<Record<string, string>>): Record<string, Fault[]> {
  const all = Object.keys(files);
  const kinds = new Set(all.flatMap((file) => kindOf(file) ?? []));
  const faults: Record<string, Fault[]> = {};
  const listed = globalNames(files['src/styles/base.css'] ?? '');
  const links: Link[] = [];
  for (const [file, source] of Object.entries(files)) {
    faults[file] = [...ownFaults(source, file, kinds), ...styleFaultsOf(source, file, listed)];
    for (const one of importsOf(source, file)) {
      const says = packageFault(file, one);
      if (says) faults[file].push({ line: one.line, says });
      const targets = targetsOf(one, file, all);
      links.push(...targets.map((target) => ({ ...one, file, target })));
      if (
        one.from !== null &&
        isPath(one.from) &&
        targets.length === 0 &&
        !one.from.startsWith('!')
      )
        faults[file].push({ line: one.line, says: `${one.from} is no file of the course` });
    }
  }
  for (const link of links)
    for (const says of [layerFault(link), roomFault(link)])
      if (says) faults[link.file]!.push({ line: link.line, says });
  for (const ring of [...ringsOf(links, (file) => file), ...folderRings(links)])
    faults[ring.file]!.push({ line: ring.line, says: ringFault(ring) });
  return faults;
}
