import { execFileSync } from 'node:child_process';

/** With `npm test -- --all` a run leaves nothing to the runs after it. */
export const everything = process.env['ALL_SHAPES'] === '1';

function ofCommit(): number {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
    return Number.parseInt(commit.slice(0, 7), 16);
  } catch {
    return 0;
  }
}

/**
 * Another number for another commit, so that runs take turns. The configuration asks first, and the workers
 * of a run have it from there: somebody may commit meanwhile.
 */
export const turn = Number((process.env['TURN'] ??= String(ofCommit())));

/** What random tests of this run begin with: with `--all` another one for another commit, or the one in SEED. */
export const seed = Number(process.env['SEED'] ?? (everything ? turn : 1));

/** How many of `all` random cases this run takes: a part, or all of them with `--all`. Says so. */
export function share(of: string, all: number, part: number): number {
  const taken = everything ? all : part;
  console.log(`${of}: ${taken} of ${all}, seed ${seed} (SEED=… takes others)`);
  return taken;
}
