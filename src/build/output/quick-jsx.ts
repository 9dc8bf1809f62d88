import type { Plugin } from 'vite';

/**
 * Leaves JSX to Vite in a build. The Preact integration has Babel read every script for it, which took a
 * quarter of a build.
 */
export const quickJsx = (): Plugin => ({
  name: 'quick-jsx',
  apply: 'build',
  config: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }),
  configResolved: ({ plugins }) => {
    delete plugins.find(({ name }) => name === 'vite:preact-jsx')?.transform;
  },
});
