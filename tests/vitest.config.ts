import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/build/**'],
    // Enough for a machine that has other work, too.
    testTimeout: 60_000,
    // A forgotten `.only` would leave the rest untested.
    allowOnly: false,
  },
});
