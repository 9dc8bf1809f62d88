import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { seed } from './seed-of-run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const include = ['tests/**/*.test.{ts,tsx}'];
const exclude = ['tests/{build,measures}/**'];

/** What changes the worker for whoever comes after it. */
const leavesTraces =
  /\bvi\.(stub|mock|doMock|spyOn|useFakeTimers)|\bglobalThis[.,]|\bchdir\(|\bprocess\.\w+ = /;
const alone = globSync(include, { cwd: root, exclude }).filter((file) =>
  leavesTraces.test(readFileSync(path.join(root, file), 'utf8')),
);

export default defineConfig({
  test: {
    root,
    // Enough for a machine that has other work, too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A forgotten `.only` would leave the rest untested.
    allowOnly: false,
    maxWorkers: '100%',
    env: { SEED: seed, NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/course/compiled') },
    setupFiles: ['tests/seed.ts'],
    reporters: [
      'default',
      {
        onTestRunEnd: (_files, _errors, reason) => {
          if (reason === 'failed')
            console.log(`\nThe same once more: SEED=${seed} npm run test:unit`);
        },
      },
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include,
          exclude: [...exclude, ...alone],
          // Most tests are of pure functions; to start a worker for each file took half of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
