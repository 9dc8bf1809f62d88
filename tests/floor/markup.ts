import { bcd, lacking, statement, type Missing } from './support.ts';

const { elements, global_attributes: everywhere } = bcd.html;

/** The elements and attributes of a page that browsers at the floor lack. */
export function missingInMarkup(html: string): Missing[] {
  const found = new Map<string, string>();
  for (const [, element = '', attributes = ''] of html.matchAll(
    /<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g,
  )) {
    const note = (what: string, where: string | undefined) => where && found.set(what, where);
    note(`<${element}>`, lacking(statement(elements, element)));
    for (const [, name = ''] of attributes.matchAll(/\s([a-z][\w-]*)(?:="[^"]*")?/g)) {
      const compat = statement(elements, element, name) ?? statement(everywhere, name);
      note(`<${element} ${name}>`, lacking(compat));
    }
  }
  return [...found].map(([what, where]) => ({ what, where }));
}
