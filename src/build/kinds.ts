import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kind } from '../widgets/kind.ts';

export interface NamedKind extends Pick<Kind, 'tag' | 'folder'> {
  /** of its folder in src/widgets/ */
  name: string;
}

/** The kinds of activity of a project, for what runs outside of Vite; inside, `widgets/registry.ts`. */
export const kindsIn = (root: string): Promise<NamedKind[]> =>
  Promise.all(
    globSync('src/widgets/*/widget.ts', { cwd: root })
      .sort()
      .map(async (file) => {
        const { default: kind } = (await import(pathToFileURL(path.join(root, file)).href)) as {
          default: Kind;
        };
        return { tag: kind.tag, folder: kind.folder, name: path.basename(path.dirname(file)) };
      }),
  );
