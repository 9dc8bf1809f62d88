import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const scope = /data-astro-cid-([a-z0-9]+)/g;

/** Says a text again with each of Astro's scopes called `data-s…`, the same in every text that it is given. */
export function shortener(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.replace(scope, (_, id: string) => {
      const name = names.get(id) ?? `data-s${names.size.toString(36)}`;
      names.set(id, name);
      return name;
    });
}

/**
 * Shortens the attributes by which Astro ties a component's styles to its elements. Comes before what names
 * the style sheets by their content (see ahead.ts).
 */
export const shortScopes = (): AstroIntegration => ({
  name: 'short-scopes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const shorten = shortener();
      for (const file of globSync('**/*.{html,css}', { cwd: folder }).sort())
        writeFileSync(folder + file, shorten(readFileSync(folder + file, 'utf8')));
    },
  },
});
