import { dirname, join, matchesGlob, normalize } from 'node:path';
import ts from 'typescript';
import { scriptsOf, stylesOf } from './parts.ts';

/** One way in which a file names another file or a package. */
export interface Import {
  /** as written, without a query such as `?raw`; null where it is not a plain string */
  from: string | null;
  /** gone once it is compiled: `import type`, `export type … from`, `import('…').Type` */
  typeOnly: boolean;
  /** 'import', 'glob', 'composes' …: what the sentence about a fault calls it */
  how: string;
  line: number;
}

const text = (node: ts.Node | undefined): string | null =>
  node && ts.isStringLiteralLike(node) ? node.text.replace(/\?.*$/, '') : null;

const isMeta = (node: ts.Node): boolean =>
  ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;

type Found = Omit<Import, 'line'>;

/** `{ view, type Props }` brings both, and is there to run. */
const hasTypes = (names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean =>
  names !== undefined &&
  (ts.isNamedImports(names) || ts.isNamedExports(names)) &&
  names.elements.some(({ isTypeOnly }) => isTypeOnly);

function called(node: ts.CallExpression): Found[] {
  const { expression, arguments: given } = node;
  const of = (how: string): Found[] => [{ from: text(given[0]), typeOnly: false, how }];
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return of('import()');
  if (ts.isIdentifier(expression) && expression.text === 'require') return of('require()');
  if (!ts.isPropertyAccessExpression(expression)) return [];
  if (!isMeta(expression.expression) || !expression.name.text.startsWith('glob')) return [];
  const patterns =
    given[0] && ts.isArrayLiteralExpression(given[0]) ? given[0].elements : given.slice(0, 1);
  return patterns.map((pattern) => ({ from: text(pattern), typeOnly: false, how: 'glob' }));
}

function foundIn(node: ts.Node): Found[] {
  if (ts.isImportDeclaration(node)) {
    const from = text(node.moduleSpecifier);
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return [
      { from, typeOnly, how: 'import' },
      ...(hasTypes(node.importClause?.namedBindings)
        ? [{ from, typeOnly: true, how: 'import' }]
        : []),
    ];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const from = text(node.moduleSpecifier);
    return [
      { from, typeOnly: node.isTypeOnly, how: 'export from' },
      ...(hasTypes(node.exportClause) ? [{ from, typeOnly: true, how: 'export from' }] : []),
    ];
  }
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
    return [
      {
        from: text(node.moduleReference.expression),
        typeOnly: node.isTypeOnly,
        how: 'import = require',
      },
    ];
  if (ts.isImportTypeNode(node)) {
    const { argument } = node;
    return [
      {
        from: ts.isLiteralTypeNode(argument) ? text(argument.literal) : null,
        typeOnly: true,
        how: 'import type',
      },
    ];
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [path, base] = node.arguments ?? [];
    const beside = base && ts.isPropertyAccessExpression(base) && isMeta(base.expression);
    const from = text(path);
    return beside && from && /\.\w+$/.test(from) ? [{ from, typeOnly: false, how: 'new URL' }] : [];
  }
  return ts.isCallExpression(node) ? called(node) : [];
}

const cssImports =
  /@import\s+(?:url\()?\s*['"]?([^'")\s;]+)|(?:composes\s*:|@value\s)[^;}]*?\sfrom\s+['"]([^'"]+)['"]/g;

/** Everything that a source file names, in whatever way TypeScript, Vite and CSS know. */
export function importsOf(source: string, file: string): Import[] {
  const inScripts = scriptsOf(source, file).flatMap(({ tree, line }) => {
    const found: Import[] = tree.referencedFiles.map(({ fileName, pos }) => ({
      from: `./${fileName}`,
      typeOnly: true,
      how: 'reference',
      line: line + tree.getLineAndCharacterOfPosition(pos).line,
    }));
    const visit = (node: ts.Node): void => {
      for (const one of foundIn(node))
        found.push({
          ...one,
          line: line + tree.getLineAndCharacterOfPosition(node.getStart()).line,
        });
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
  const inStyles = stylesOf(source, file).flatMap(({ css, line }) =>
    [...css.matchAll(cssImports)].map(({ 1: imported, 2: composed, index }) => ({
      from: (imported ?? composed)!,
      typeOnly: false,
      how: imported === undefined ? 'composes' : '@import',
      line: line + css.slice(0, index).split('\n').length - 1,
    })),
  );
  return [...inScripts, ...inStyles];
}

/** Whether an import names a file of the project rather than a package. */
export const isPath = (from: string): boolean => /^!?(\.{1,2})?\//.test(from);

/**
 * The files of a tree that an import leads to: one, or as many as a glob's pattern finds.
 * @param all the tree's files, from the project's root
 */
export function targetsOf({ from, how }: Import, file: string, all: readonly string[]): string[] {
  if (from === null || !isPath(from)) return [];
  const path = from.startsWith('/') ? from.slice(1) : normalize(join(dirname(file), from));
  return how === 'glob'
    ? all.filter((one) => one !== file && matchesGlob(one, path))
    : all.filter((one) => one === path);
}
