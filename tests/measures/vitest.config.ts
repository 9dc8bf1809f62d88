import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { seed } from '../seed-of-run.ts';

/**
 * What an engine comes to over many cases, held to what is aimed at, the commands that print it, and the
 * prover of the calls: seconds of computing each.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/measures/**/*.test.ts'],
    env: { SEED: seed },
    setupFiles: ['tests/seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    allowOnly: false,
  },
});
