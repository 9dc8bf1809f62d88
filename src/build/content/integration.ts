import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { NamedKind } from '../kinds.ts';
import { pageFiles } from './pages.ts';
import { contentFiles, faultsIn, fileIn } from './faults.ts';
import type { Fault } from './world.ts';

/**
 * Stops a build for what is wrong in content/. While somebody writes, it says so in the terminal, and
 * on the pages that the file is part of: every other page stays as it was.
 */
export function checkedContent(kinds: readonly NamedKind[]): AstroIntegration {
  let root = '';
  let building = false;
  const faultsNow = (): Fault[] => faultsIn(contentFiles(root), kinds, fileIn(root));
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command }) => void (building = command === 'build'),
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        if (!building) return;
        const faults = faultsNow();
        if (faults.length > 0) throw new Error(faults.map(({ text }) => text).join('\n'));
      },
      'astro:server:setup': ({ server, logger }) => {
        let faults = faultsNow();
        const say = (): void => faults.forEach(({ text }) => logger.error(text));
        say();
        server.watcher.on('all', (_event, file) => {
          if (!/\/content\/.*\.(yaml|mdx)$/.test(file.replaceAll('\\', '/'))) return;
          const before = new Set(faults.map(({ text }) => text));
          faults = faultsNow();
          faults.filter(({ text }) => !before.has(text)).forEach(({ text }) => logger.error(text));
        });
        server.middlewares.use((request, _response, next) => {
          const files = faults.length > 0 && pageFiles(request.url ?? '', contentFiles(root), kinds);
          const here = faults.filter(({ file }) => files && files(file));
          next(here.length > 0 ? new Error(here.map(({ text }) => text).join('\n')) : undefined);
        });
      },
    },
  };
}
