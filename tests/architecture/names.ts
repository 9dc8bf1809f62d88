import ts from 'typescript';
import { markupOf, scriptsOf, stylesOf } from './parts.ts';

export interface Named {
  name: string;
  line: number;
}

const page =
  'window document navigator location history screen self globalThis top parent frames matchMedia getComputedStyle requestAnimationFrame alert confirm prompt fetch XMLHttpRequest';
const clock = 'performance Temporal setTimeout setInterval';
const storage = 'localStorage sessionStorage indexedDB caches cookieStore';
const outside = new Set(`${page} ${clock} ${storage} crypto process`.split(' '));
/** Of these only what is named here follows from its arguments. */
const partly: Record<string, (used: string) => boolean> = {
  Math: (used) => used !== 'random',
  Date: (used) => used === 'UTC' || used === 'parse',
};

/** The name of an own or element access, `Math.max` or `Math['max']`. */
function usedOf(node: ts.Node): string | null {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text;
  if (!ts.isElementAccessExpression(parent) || parent.expression !== node) return null;
  return ts.isStringLiteralLike(parent.argumentExpression) ? parent.argumentExpression.text : null;
}

/** Why a name that the file itself does not declare makes its results depend on more than what it is given. */
function impure(node: ts.Identifier): string | null {
  const { text, parent } = node;
  if (outside.has(text)) return text;
  const allowed = Object.hasOwn(partly, text) ? partly[text] : undefined;
  if (!allowed) return null;
  if (text === 'Date' && ts.isNewExpression(parent) && parent.expression === node)
    return parent.arguments?.length ? null : 'new Date()';
  const used = usedOf(node);
  return used !== null && allowed(used) ? null : used === null ? text : `${text}.${used}`;
}

/** Whether an identifier only names a part of something else: `one.document`, `{ document: 1 }`. */
const isPart = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
};

/** A checker that knows this file and nothing else: what it cannot resolve is global. */
function checkerOf(tree: ts.SourceFile): ts.TypeChecker {
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, allowJs: true, types: [] };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => (name === tree.fileName ? tree : undefined),
    fileExists: (name) => name === tree.fileName,
  };
  return ts.createProgram([tree.fileName], options, host).getTypeChecker();
}

const isDeclared = (node: ts.Identifier, checker: ts.TypeChecker): boolean => {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return Boolean(symbol?.declarations?.length);
};

/** Where a TypeScript file uses a clock, chance, the page or its storage. */
export function impuritiesOf(source: string, file: string): Named[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const doubtful: { node: ts.Identifier; name: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const name = ts.isIdentifier(node) && !isPart(node) ? impure(node) : null;
    if (name !== null) doubtful.push({ node: node as ts.Identifier, name });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  if (doubtful.length === 0) return [];
  const checker = checkerOf(tree);
  return doubtful
    .filter(({ node }) => !isDeclared(node, checker))
    .map(({ node, name }) => ({
      name,
      line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    }));
}

/** The smallest pieces of a file's code as they stand, comments and the space between left out. */
export function piecesOf(source: string, file: string): Named[] {
  const inScripts = scriptsOf(source, file).flatMap(({ tree, line }) => {
    const found: Named[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isToken(node))
        found.push({
          name: node.getText(tree),
          line: line + tree.getLineAndCharacterOfPosition(node.getStart(tree)).line,
        });
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
  const lines = (text: string, from: number): Named[] =>
    text.split('\n').map((name, index) => ({ name, line: from + index }));
  return [
    ...inScripts,
    ...stylesOf(source, file).flatMap(({ css, line }) => lines(css, line)),
    ...lines(markupOf(source, file), 1),
  ];
}
