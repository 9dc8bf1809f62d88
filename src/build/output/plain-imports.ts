import type { Plugin } from 'vite';

/**
 * Imports late scripts as they are. Vite would have each page look for their styles first, with 0.7 kB of
 * script; every page has the styles of its late parts from the start (see chunks.ts).
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
  // Where Vite would put the list of what the script needs.
  renderChunk: (code) =>
    code.includes('__VITE_PRELOAD__')
      ? { code: code.replaceAll('__VITE_PRELOAD__', '0'), map: null }
      : null,
});
