import ts from 'typescript';

export interface Script {
  tree: ts.SourceFile;
  /** the line of the file, from 1, on which it begins */
  line: number;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const lineAt = (source: string, index: number): number => source.slice(0, index).split('\n').length;

const frontmatter = /^\s*---\n([\s\S]*?)\n---/;
const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const style = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

function parsed(code: string, file: string, line: number): Script {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return { tree: ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind), line };
}

/** The parts of an Astro file: what is between `---`, and what the page's scripts hold. */
const astroScripts = (source: string): { code: string; index: number }[] => {
  const head = frontmatter.exec(source);
  return [
    ...(head ? [{ code: head[1]!, index: head[0].indexOf('---') + 4 }] : []),
    ...[...source.matchAll(script)].map((found) => ({
      code: found[1]!,
      index: found.index + found[0].indexOf('>') + 1,
    })),
  ];
};

/** The TypeScript of a file; none in a style sheet. */
export const scriptsOf = (source: string, file: string): Script[] =>
  file.endsWith('.css')
    ? []
    : file.endsWith('.astro')
      ? astroScripts(source).map(({ code, index }) => parsed(code, file, lineAt(source, index)))
      : [parsed(source, file, 1)];

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, blank);

/** The CSS of a file without its comments. */
export function stylesOf(source: string, file: string): { css: string; line: number }[] {
  if (file.endsWith('.css')) return [{ css: withoutComments(source), line: 1 }];
  if (!file.endsWith('.astro')) return [];
  return [...source.matchAll(style)].map((found) => ({
    css: withoutComments(found[1]!),
    line: lineAt(source, found.index + found[0].indexOf('>') + 1),
  }));
}

/** The markup of an Astro file, its comments, scripts and styles blanked; nothing of another file. */
export const markupOf = (source: string, file: string): string =>
  file.endsWith('.astro')
    ? [frontmatter, script, style, /<!--[\s\S]*?-->/g, /\{\s*\/\*[\s\S]*?\*\/\s*\}/g].reduce(
        (left, part) => left.replace(part, blank),
        source,
      )
    : '';
