import { markupOf, stylesOf } from './parts.ts';

export interface StyleFault {
  line: number;
  says: string;
}

const className = /\.(-?[a-z_][\w-]*)/gi;

/** The global class names: the words of the comment in `base.css` that begins with "Global:". */
export function globalNames(base: string): Set<string> {
  const [, names = ''] = /\/\*[\s*]*Global:([^.]*)/.exec(base) ?? [];
  return new Set(names.split(/[\s*]+/).filter(Boolean));
}

/** A selector's classes: those of the file itself, and those inside `:global(…)`. */
function classesOf(selector: string): { own: string[]; global: string[] } {
  let depth = 0;
  let own = '';
  let global = '';
  for (const part of selector.split(/(:global\(|[()])/)) {
    if (depth > 0 || part === ':global(') global += part;
    else own += part;
    if (part === ':global(' || (part === '(' && depth > 0)) depth++;
    if (part === ')' && depth > 0) depth--;
  }
  const names = (text: string): string[] => [...text.matchAll(className)].map(([, name]) => name!);
  return { own: names(own), global: names(global) };
}

interface Styled {
  name: string;
  line: number;
  global: boolean;
}

/** The classes that a file styles. */
function styledIn(source: string, file: string): Styled[] {
  const everywhere = file.startsWith('src/styles/');
  return stylesOf(source, file).flatMap(({ css, line }) =>
    [...css.matchAll(/([^{};]+)\{/g)].flatMap(({ 1: selector = '', index }) => {
      if (/^\s*@/.test(selector)) return [];
      const start = index + selector.search(/\S/);
      const at = line + css.slice(0, start).split('\n').length - 1;
      const { own, global } = classesOf(selector);
      return [
        ...own.map((name) => ({ name, line: at, global: everywhere })),
        ...global.map((name) => ({ name, line: at, global: true })),
      ];
    }),
  );
}

/** The classes that markup wears: `class="…"`, of Astro files and of views. */
function wornIn(source: string, file: string): { name: string; line: number }[] {
  const markup = file.endsWith('.tsx') ? source : markupOf(source, file);
  return [...markup.matchAll(/\bclass="([^"]*)"/g)].flatMap(({ 1: names = '', index }) =>
    names
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => ({ name, line: markup.slice(0, index).split('\n').length })),
  );
}

/**
 * What is wrong with a file's classes. A global sheet styles the listed names and no other; a component
 * that means one of them says `:global(…)`, so that none of its own classes is caught by a global one; and
 * markup wears no class that nothing styles.
 * @param listed see `globalNames`
 */
export function styleFaultsOf(
  source: string,
  file: string,
  listed: ReadonlySet<string>,
): StyleFault[] {
  const styled = styledIn(source, file);
  const worn = wornIn(source, file);
  const own = new Set(styled.filter(({ global }) => !global).map(({ name }) => name));
  const wornHere = new Set(worn.map(({ name }) => name));
  const everywhere = file.startsWith('src/styles/');
  return [
    ...styled.flatMap(({ name, line, global }) => {
      if (global && !listed.has(name) && (everywhere || !wornHere.has(name)))
        return [{ line, says: `.${name} is global, and not in the list of base.css` }];
      if (!global && listed.has(name))
        return [{ line, says: `.${name} is a global class: another name, or :global(.${name})` }];
      return [];
    }),
    ...worn.flatMap(({ name, line }) =>
      listed.has(name) || own.has(name) || styled.some((one) => one.name === name)
        ? []
        : [{ line, says: `nothing styles the class ${name}` }],
    ),
    ...(file.endsWith('base.css') ? [...listed] : []).flatMap((name) =>
      styled.some((one) => one.name === name)
        ? []
        : [{ line: 1, says: `.${name} is in the list and has no style` }],
    ),
  ];
}
