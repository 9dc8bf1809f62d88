import { transformSync } from 'esbuild';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import ts from 'typescript';
import { bcd, lacking, statement, type CompatStatement, type Missing } from './support.ts';

const rooms = [bcd.javascript.builtins!, bcd.api];
// Of the many objects that there are, those whose methods scripts here can be taken to mean.
const common =
  /^(Array|TypedArray|String|RegExp|Map|Set|Promise|Date|Number|BigInt|Object|Function|(HTML|SVG)?Element|Document|Node|Event|EventTarget|NodeList|DOMTokenList|HTMLInputElement|HTMLDialogElement|HTMLFormElement|Storage|URLSearchParams|FormData|Blob|Response)$/;
const target = browserslistToEsbuild();
const iterators = /^(values|keys|entries|matchAll)$/;

/**
 * What a script asks of browsers at the floor that they lack: syntax, and what is built in. A method
 * is known by its name only: one that any older object has, too, passes, unless it is asked of an
 * iterator. Not counted: what the script looks for with `typeof`, `in` or `?.()` first.
 */
export function missingInScript(source: string): Missing[] {
  const file = ts.createSourceFile('x.js', source, ts.ScriptTarget.Latest, true);
  const guarded = guards(file);
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    for (const { what, name, compats } of asked(node)) {
      const where = compats.map(lacking);
      if (!guarded.has(name) && where.length > 0 && where.every(Boolean))
        found.set(what, where[0]!);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const missing = [...found].map(([what, where]) => ({ what, where }));
  return aboveTarget(source) ? [{ what: 'syntax', where: target.join(', ') }, ...missing] : missing;
}

// Older than the floor; esbuild asks for browsers that know the newest letters, too.
const propertyEscapes = /\\p\{[\w=]+\}/giu;

/** esbuild knows which syntax and regular expressions it would have to write differently. */
function aboveTarget(source: string): boolean {
  const code = source.replace(propertyEscapes, 'a');
  const [floor, newest] = [target, 'esnext'].map((target) =>
    // Brackets around a function are a matter of taste.
    transformSync(code, { target, format: 'esm', logLevel: 'silent' }).code.replace(/[()]/g, ''),
  );
  return floor !== newest;
}

interface Question {
  what: string;
  name: string;
  compats: CompatStatement[];
}

function asked(node: ts.Node): Question[] {
  if (ts.isPropertyAccessExpression(node)) return member(node);
  const { parent } = node;
  const free = ts.isIdentifier(node) && (ts.isNewExpression(parent) || ts.isCallExpression(parent));
  if (!free || parent.expression !== node) return [];
  return [{ what: node.text, name: node.text, compats: among([node.text]) }];
}

function member(node: ts.PropertyAccessExpression): Question[] {
  const name = node.name.text;
  const { expression: owner } = node;
  if (ts.isIdentifier(owner) && among([owner.text]).length > 0) {
    const compats = [...among([owner.text, name]), ...among([owner.text, `${name}_static`])];
    return [{ what: `${owner.text}.${name}`, name, compats }];
  }
  if (isIterator(owner)) {
    return [{ what: `Iterator.${name}`, name, compats: among(['Iterator', name]) }];
  }
  const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
  if (!called || node.questionDotToken || node.parent.questionDotToken) return [];
  return [{ what: `.${name}()`, name, compats: methods(name) }];
}

/** `map.values()` is an iterator, `Object.values(map)` a list. */
function isIterator(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return iterators.test(name.text) && expression.getText() !== 'Object';
}

function among(path: string[]): CompatStatement[] {
  return rooms.flatMap((room) => statement(room, ...path) ?? []);
}

/** Each object's method of this name. */
function methods(name: string): CompatStatement[] {
  return rooms.flatMap((room) =>
    Object.keys(room)
      .filter((object) => common.test(object))
      .flatMap((object) => statement(room, object, name) ?? []),
  );
}

/** Names that a script looks for before it uses them. */
function guards(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeOfExpression(node)) names.add(last(node.expression));
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      names.add(last(node.left));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function last(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : '';
}
