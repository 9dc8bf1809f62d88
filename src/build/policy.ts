import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const inline = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const named = / 'sha256-([^']+)'/g;

/**
 * Strikes from a page's policy every hash of an inline script or style that the page does not have:
 * Astro names those of all the ways in which an island could wake.
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(inline)]
      .filter(([, code]) => code !== '')
      .map(([, code]) => createHash('sha256').update(code!).digest('base64')),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy.replace(named, (hash, digest: string) => (own.has(digest) ? hash : '')),
  );
}

export const tightPolicy = (): AstroIntegration => ({
  name: 'tight-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: folder })) {
        const html = readFileSync(folder + file, 'utf8');
        writeFileSync(folder + file, withOwnHashes(html));
      }
    },
  },
});
