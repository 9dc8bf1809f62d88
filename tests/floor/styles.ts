import * as csstree from 'css-tree';
import { bcd, lacking, named, statement, type CompatStatement, type Missing } from './support.ts';

const { css } = bcd;
const at = css['at-rules']!;
const length = css.types!['length']!;
const units = {
  dynamic: /^d(vw|vh|vi|vb|vmin|vmax)$/,
  large: /^l(vw|vh|vi|vb|vmin|vmax)$/,
  small: /^s(vw|vh|vi|vb|vmin|vmax)$/,
};

/**
 * What a style sheet asks of browsers at the floor that they lack. Not counted, because it is a
 * fallback or has one: what stands in `@supports`, a declaration after one of the same property
 * that all understand, and one beside its own prefixed form.
 */
export function missingInStyles(source: string): Missing[] {
  const missing: Missing[] = [];
  const look = (what: string, compat: CompatStatement | undefined) => {
    const where = lacking(compat);
    if (where) missing.push({ what, where });
  };
  csstree.walk(csstree.parse(source, { parseCustomProperty: true }), function (node) {
    if (node.type === 'Atrule' && node.name === 'supports') return csstree.walk.skip;
    if (isForNarrow(node)) missing.push({ what: '@container for narrow', where: narrow });
    if (node.type !== 'Declaration') {
      for (const one of inRule(node, this.atrule)) look(...one);
    } else if (!hasFallback(node, this.block)) {
      for (const one of inDeclaration(node)) look(...one);
    }
    return undefined;
  });
  return missing;
}

const narrow = 'what a browser without @container shows has to be the narrow layout';

function isForNarrow(node: csstree.CssNode): boolean {
  if (node.type !== 'Atrule' || node.name !== 'container') return false;
  return /max-|<|height/.test(csstree.generate(node.prelude!));
}

type Question = [what: string, compat: CompatStatement | undefined];

/** What is asked about one declaration: the property, and each keyword, function and unit. */
function inDeclaration({ property, value }: csstree.Declaration): Question[] {
  if (property.startsWith('-') && !property.startsWith('--')) return [];
  const asked: Question[] = [[property, statement(css.properties, property)]];
  if (property === 'font-family') return asked;
  csstree.walk(value, (node) => {
    if (node.type === 'Identifier') {
      const what = `${property}: ${node.name}`;
      asked.push([what, statement(css.properties, property, node.name)]);
    } else if (node.type === 'Function') {
      asked.push([`${node.name}()`, named(css.types!, node.name)[0]]);
    } else if (node.type === 'Dimension') {
      asked.push([node.unit, unit(node.unit)]);
    }
  });
  return asked;
}

function unit(name: string): CompatStatement | undefined {
  const size = Object.entries(units).find(([, pattern]) => pattern.test(name))?.[0];
  if (size) return statement(length, `viewport_percentage_units_${size}`);
  if (/^cq/.test(name)) return statement(length, 'container_query_length_units');
  return statement(length, name);
}

/** What is asked about the rest of a rule that stands in this at-rule. */
function inRule(node: csstree.CssNode, around: csstree.Atrule | null): Question[] {
  const place = around?.prelude ? csstree.generate(around.prelude) : '';
  switch (node.type) {
    case 'Atrule':
      return [[`@${node.name}`, statement(at, node.name)]];
    case 'Feature':
      return [[`(${node.name})`, statement(at, around!.name, node.name)]];
    case 'FeatureRange':
      return [['a range', statement(at, around!.name, 'range_syntax')]];
    case 'NestingSelector':
      return [['&', statement(css.selectors, 'nesting')]];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector': {
      const what = `:${node.name}${place === 'print' ? ' in print' : ''}`;
      return node.name.startsWith('-') ? [] : [[what, statement(css.selectors, node.name)]];
    }
    default:
      return [];
  }
}

/** Whether a browser that drops this declaration is left with another one for the property. */
function hasFallback(declaration: csstree.Declaration, block: csstree.Block | null): boolean {
  const others = (block?.children.toArray() ?? []).filter((node) => node.type === 'Declaration');
  const before = others.slice(0, others.indexOf(declaration));
  return (
    others.some(({ property }) => prefixed(property) === declaration.property) ||
    before.some(
      (other) =>
        other.property === declaration.property &&
        !inDeclaration(other).some(([, compat]) => lacking(compat)),
    )
  );
}

const prefixed = (property: string) => {
  const { vendor, basename } = csstree.property(property);
  return vendor && basename;
};
