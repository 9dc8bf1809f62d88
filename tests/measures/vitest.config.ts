import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What an engine comes to over many cases, held to what is aimed at, and the commands that print it: seconds of computing each. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/measures/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    allowOnly: false,
  },
});
