import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kind } from '../widgets/kind.ts';

/** A kind of activity with the name of its folder in src/widgets/. */
export type NamedKind = Kind & { name: string };

/** The kinds of activity of a project, for what runs outside of Vite; inside, `widgets/registry.ts`. */
export const kindsIn = (root: string): Promise<NamedKind[]> =>
  Promise.all(
    globSync('src/widgets/*/widget.ts', { cwd: root })
      .sort()
      .map(async (file) => {
        const address = pathToFileURL(path.join(root, file)).href;
        const { default: kind } = (await import(address)) as { default: Kind };
        return { ...kind, name: path.basename(path.dirname(file)) };
      }),
  );
