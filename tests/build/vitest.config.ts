import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that build or serve a copy of the whole project: one after the other, none of them quick. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/build/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    allowOnly: false,
  },
});
