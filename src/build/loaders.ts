import { glob as globFiles, readFile, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { lessonOf } from './content/lesson.ts';
import { parseYaml } from './yaml.ts';

/** A YAML file of content/, without its ending, and what it may say. */
interface Wanted {
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

/** The lessons: MDX, one folder a language; `en/five-styles` is the id of one. */
export const lessonFiles = (): Loader =>
  glob({
    pattern: '*/*/*.mdx',
    base: 'content/lessons',
    generateId: ({ entry }) => entry.replace(/\/[^/]+\/\d+-/, '/').replace(/\.mdx$/, ''),
  });

/** Pages of plain Markdown, one a language: `en` is the id of one. */
export const pageFiles = (folder: string): Loader =>
  glob({
    pattern: '*.{md,mdx}',
    base: `content/${folder}`,
    generateId: ({ entry }) => basename(entry).replace(/\.mdx?$/, ''),
  });

/** What lessons say to the trainer, drawn apart from them; `en/five-styles` is the id of one. */
export const facilitatorNotes = (): Loader => ({
  name: 'facilitator’s notes',
  async load({ store, watcher, config, renderMarkdown }) {
    const root = fileURLToPath(config.root);
    const readAll = async (): Promise<void> => {
      store.clear();
      for await (const file of globFiles('content/lessons/*/*/*.mdx', { cwd: root })) {
        const path = file.split('\\').join('/');
        const { locale, slug, facilitator } = lessonOf(
          path,
          await readFile(join(root, file), 'utf8'),
        );
        if (facilitator === null) continue;
        const rendered = await renderMarkdown(facilitator);
        store.set({ id: `${locale}/${slug}`, data: {}, rendered });
      }
    };
    await readAll();
    watcher?.on('all', (_, file) => {
      if (file.endsWith('.mdx')) void readAll();
    });
  },
});

/**
 * A fault in a file stops a build. While somebody writes, the entry stays as it last was:
 * `content/integration.ts` says what is wrong.
 */
function yamlEntries(base: string, find: (content: string) => Promise<Wanted[]>): Loader {
  return {
    name: `yaml: content/${base}`,
    async load({ store, watcher, config }) {
      const content = join(fileURLToPath(config.root), 'content');
      const idOf = (path: string): string => (base ? path.slice(base.length + 1) : path);
      const read = async ({ path, schema }: Wanted): Promise<void> => {
        const filePath = `content/${path}.yaml`;
        const data = parseYaml(
          await readFile(`${join(content, path)}.yaml`, 'utf8'),
          filePath,
          schema,
        );
        store.set({ id: idOf(path), data: data as Record<string, unknown>, filePath });
      };
      const readAll = async (): Promise<void> => {
        const wanted = await find(content);
        const ids = wanted.map(({ path }) => idOf(path));
        for (const id of store.keys()) if (!ids.includes(id)) store.delete(id);
        const results = await Promise.allSettled(wanted.map(read));
        const fault = results.find((result) => result.status === 'rejected');
        if (fault && !watcher) throw fault.reason;
      };
      await readAll();
      watcher?.on('all', (event, file) => {
        const inside = relative(content, file).split('\\').join('/');
        if (event !== 'addDir' && inside.startsWith(base) && inside.endsWith('.yaml'))
          void readAll();
      });
    },
  };
}
