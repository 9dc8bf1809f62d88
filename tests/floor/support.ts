import bcd, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };
import browserslist from 'browserslist';

export { bcd, type CompatStatement, type Identifier };

/** Something in a built file that a browser at the floor lacks. */
export interface Missing {
  /** such as `:has()` or `toReversed()` */
  what: string;
  /** the browsers at the floor without it, each with the version that brought it */
  where: string;
}

const names = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'safari_ios',
} as const;
type Name = keyof typeof names;

/** The oldest version of each browser that package.json names. */
const floor = new Map<Name, number>();
for (const entry of browserslist()) {
  const [name, version] = entry.split(' ') as [Name, string];
  if (!Object.hasOwn(names, name)) throw new Error(`browserslist: ${name} is not looked up`);
  floor.set(name, Math.min(number(version), floor.get(name) ?? Infinity));
}

/** `preview` and `false` are later than any release. */
function number(version: string | false | null | undefined): number {
  const found = Number.parseFloat(`${version}`.replace('≤', ''));
  return Number.isNaN(found) ? Infinity : found;
}

/** Which browsers at the floor lack a feature; undefined where all have it or nothing is known. */
export function lacking(compat: CompatStatement | undefined): string | undefined {
  if (!compat) return undefined;
  const without = [...floor].flatMap(([name, version]) => {
    const said = [compat.support[names[name]] ?? []].flat();
    const plain = said.filter((one) => !one.prefix && !one.alternative_name && !one.flags);
    const has = plain.some(
      ({ version_added: from, version_removed: to }) =>
        number(from) <= version && (!to || number(to) > version),
    );
    return said.length === 0 || has ? [] : [`${name} ${plain[0]?.version_added || 'never'}`];
  });
  return without.length > 0 ? without.join(', ') : undefined;
}

/** The statement under a path of names, such as `css.properties.inset`. */
export function statement(from: Identifier | undefined, ...path: string[]) {
  let at = from;
  for (const name of path) at = at && Object.hasOwn(at, name) ? at[name] : undefined;
  return at?.__compat;
}

/** All statements whose name is this, however deep they stand. */
export function named(from: Identifier, name: string): CompatStatement[] {
  return Object.keys(from).flatMap((key) => {
    if (key === '__compat') return [];
    const own = key === name ? (statement(from, key) ?? []) : [];
    return [own, named(from[key]!, name)].flat();
  });
}
