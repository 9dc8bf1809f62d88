import type { z } from 'astro/zod';
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type YAMLError,
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

/** What is written instead, in the words of who writes it; null where the schema says it best itself. */
const remedy: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((key) => `"${key}"`).join(', ')} means nothing here; mend the word or take it out`;
  if (issue.code === 'invalid_value')
    return `write ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'write some words' : `write at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `write at most ${issue.maximum}`;
  if (issue.code !== 'invalid_type') return null;
  const wanted = wantedWords[issue.expected] ?? issue.expected;
  return issue.input === undefined ? `is missing; write ${wanted}` : `write ${wanted}`;
};
const wantedWords: Record<string, string> = {
  string: 'words, in quotes where they are a number',
  number: 'a number in digits, without quotes, comma or unit',
  int: 'a whole number in digits',
  boolean: 'true or false',
  array: 'a list: a line with - for each',
  tuple: 'a list: a line with - for each',
  object: 'words before a colon, each with its value',
  record: 'words before a colon, each with its value',
};

/** What to do about the mistakes in writing YAML that are made most, by the parser's own names for them. */
const slips: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'begin the line with spaces, not with a tab',
  DUPLICATE_KEY: 'the same word stands before a colon twice; take one out',
  BLOCK_AS_IMPLICIT_KEY: 'put the sentence in quotes, or end the line before',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing, or a quote or a brace that was opened is not closed',
  MISSING_CHAR: 'a quote, a comma or a brace is missing here or just before',
  BAD_INDENT: 'begin the lines of one list in the same column',
};

function slip(text: string, { code, message }: YAMLError, line: number): string {
  const [told] = message.split(/ at line \d|\n/);
  const at = text.split('\n')[line - 1] ?? '';
  const wide = /^[\s-]*([\w-]+)\s*：/.exec(at);
  const remedy = wide
    ? `write "${wide[1]}:" with a plain colon and a space behind it`
    : slips[code];
  return remedy ? `${remedy} (${told})` : told!;
}

/** What a YAML file says, or what is wrong with it: file, line, field and what to write instead. */
export interface Reading<Data> {
  data: Data | null;
  faults: string[];
  /** the line of the file on which the value at a path stands */
  lineOf(path: Path): number;
}

/**
 * What the texts say that were read, in the whole process: the check, the collections and the search of
 * one build have this module each for itself, and read the same files.
 */
const said = ((globalThis as { saidInYaml?: Map<string, unknown> }).saidInYaml ??= new Map());

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
  const text = plainText(source);
  // Parsed again where something is wrong: the trees of a whole course would fill the memory.
  const lineOf = (path: Path): number => {
    const node = nodeAt(parseDocument(text), path);
    return above + text.slice(0, node?.range?.[0] ?? 0).split('\n').length;
  };
  if (!said.has(text)) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const fault = document.errors[0];
    if (fault) {
      const line = fault.linePos?.[0].line ?? 1;
      return {
        data: null,
        faults: [`${file}:${above + line}: ${slip(text, fault, line)}`],
        lineOf,
      };
    }
    const cut = cutSentence(document);
    if (cut) {
      const line = above + lines.linePos(cut.at).line;
      const told = `“${cut.text}” ends at a #; put the whole sentence in quotes`;
      return { data: null, faults: [`${file}:${line}: ${told}`], lineOf };
    }
    said.set(text, document.toJS());
  }
  const result = schema.safeParse(said.get(text), { error: remedy });
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
