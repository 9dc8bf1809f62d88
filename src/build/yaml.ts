import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

type Path = readonly PropertyKey[];

/** The node at a path, or the nearest one above it that exists. */
function nodeAt(document: Document, path: Path): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) || isMap(node) || isSeq(node)) return node as Node;
  }
  return null;
}

/**
 * Reads YAML and checks it.
 * @param above the number of lines that stand above it in the file
 * @throws Error that names file, line, field and what to write instead, one line for each fault
 */
export function parseYaml<Schema extends z.ZodType>(
  source: string,
  file: string,
  schema: Schema,
  above = 0,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) throw new Error(`${file}:${above + (fault.linePos?.[0].line ?? 1)}: ${fault.message}`);
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new Error(
    result.error.issues
      .map((issue) => {
        const offset = nodeAt(document, issue.path)?.range?.[0] ?? 0;
        const field = issue.path.map(String).join('.') || 'the file';
        return `${file}:${above + lines.linePos(offset).line}: ${field}: ${issue.message}`;
      })
      .join('\n'),
  );
}

/** What a collection holds: the YAML files of content/ that `find` names, and what each may say. */
interface Wanted {
  /** from content/, without its ending: the entry's id is what stands behind `base` */
  path: string;
  schema: z.ZodType;
}

/** Every YAML file of a folder of content/ is one entry, named after the file. */
export const yamlFolder = (folder: string, schema: z.ZodType): Loader =>
  yamlEntries(folder, async (content) =>
    (await readdir(join(content, folder)))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ path: `${folder}/${basename(name, '.yaml')}`, schema })),
  );

/** These YAML files of content/, each with its own schema; an entry is named after its path. */
export const yamlFiles = (schemas: Readonly<Record<string, z.ZodType>>): Loader =>
  yamlEntries('', async () => Object.entries(schemas).map(([path, schema]) => ({ path, schema })));

/** The lessons: MDX. The head of each is read first, so that a fault in it is named with its line. */
export function lessonFiles(schema: z.ZodType): Loader {
  const base = 'content/lessons';
  const lessons = glob({
    pattern: '*/*/*.mdx',
    base,
    generateId: ({ entry }) => entry.replace(/\/[^/]+\/\d+-/, '/').replace(/\.mdx$/, ''),
  });
  return {
    ...lessons,
    async load(context) {
      const folder = join(fileURLToPath(context.config.root), base);
      for (const name of await readdir(folder, { recursive: true })) {
        if (!name.endsWith('.mdx')) continue;
        const [, head = ''] =
          /^---\n([\s\S]*?)\n---/.exec(await readFile(join(folder, name), 'utf8')) ?? [];
        parseYaml(head, join(base, name), schema, 1);
      }
      await lessons.load(context);
    },
  };
}

function yamlEntries(base: string, find: (content: string) => Promise<Wanted[]>): Loader {
  return {
    name: `yaml: content/${base}`,
    async load({ store, watcher, config }) {
      const root = fileURLToPath(config.root);
      const read = async (): Promise<void> => {
        store.clear();
        for (const { path, schema } of await find(join(root, 'content'))) {
          const file = `content/${path}.yaml`;
          const data = parseYaml(await readFile(join(root, file), 'utf8'), file, schema);
          store.set({
            id: base ? path.slice(base.length + 1) : path,
            data: data as Record<string, unknown>,
            filePath: file,
          });
        }
      };
      await read();
      watcher?.add(join(root, 'content', base));
      watcher?.on('change', (path) => {
        if (path.includes(join('content', base))) void read();
      });
    },
  };
}
