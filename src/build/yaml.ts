import type { z } from 'astro/zod';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';

export type Path = readonly PropertyKey[];

/** A text as it is read here: without a byte order mark, its lines ended by a line feed. */
export const plainText = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** The node at a path, or the nearest one above it that exists. */
function nodeAt(document: Document, path: Path): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) || isMap(node) || isSeq(node)) return node as Node;
  }
  return null;
}

/** A sentence without quotes, of which YAML takes what stands behind a # for a remark. */
function cutSentence(document: Document): { text: string; at: number } | null {
  let cut: { text: string; at: number } | null = null;
  visit(document, {
    Scalar: (_, { type, value, comment, range }) => {
      if (type !== 'PLAIN' || !comment || typeof value !== 'string' || /^[\w.-]+$/.test(value))
        return undefined;
      cut = { text: value, at: range![0] };
      return visit.BREAK;
    },
  });
  return cut;
}

/** What a YAML file says, or what is wrong with it: file, line, field and what to write instead. */
export interface Reading<Data> {
  data: Data | null;
  faults: string[];
  /** the line of the file on which the value at a path stands */
  lineOf(path: Path): number;
}

/**
 * Reads YAML and checks it.
 * @param above the number of lines that stand above it in the file
 */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
  above = 0,
): Reading<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(plainText(source), { lineCounter: lines });
  const lineOf = (path: Path): number =>
    above + lines.linePos(nodeAt(document, path)?.range?.[0] ?? 0).line;
  const fault = document.errors[0];
  if (fault) {
    const line = above + (fault.linePos?.[0].line ?? 1);
    return { data: null, faults: [`${file}:${line}: ${fault.message}`], lineOf };
  }
  const cut = cutSentence(document);
  if (cut) {
    const line = above + lines.linePos(cut.at).line;
    const text = `“${cut.text}” ends at a #; put the whole sentence in quotes`;
    return { data: null, faults: [`${file}:${line}: ${text}`], lineOf };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, faults: [], lineOf };
  const faults = result.error.issues.map(({ path, message }) => {
    const field = path.map(String).join('.') || 'the file';
    return `${file}:${lineOf(path)}: ${field}: ${message}`;
  });
  return { data: null, faults, lineOf };
}

/** @throws Error with a line for each fault */
export function parseYaml<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const { data, faults } = readYaml(source, file, schema);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return data!;
}
