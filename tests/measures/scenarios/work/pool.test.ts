import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { generate } from '../../../../scripts/scenarios/generate.ts';
import { Pool } from '../../../../scripts/scenarios/work/pool.ts';
import { prove } from '../../../../scripts/scenarios/prove.ts';

const options = { mostStates: 100, calls: 20 };

test('what the pool is asked for comes back as if it had been done here, whatever was asked before', async () => {
  const pool = new Pool();
  // One more than there are workers, so that some worker proves two.
  const tasks = Array.from({ length: availableParallelism() + 1 }, (_, seed) => ({
    name: 'same name',
    scenario: generate(12, seed),
    temperament: 'owl' as const,
    options,
  }));
  const proofs = await Promise.all(tasks.map((task) => pool.ask('prove', task)));
  expect(proofs).toEqual(
    tasks.map(({ name, scenario, temperament }) => prove(name, scenario, temperament, options)),
  );
  expect(proofs[1]).not.toEqual(proofs[0]);
});

test('work that fails fails whoever asked for it', () =>
  expect(new Pool().ask('blind', 'nobody', new Map())).rejects.toThrow());
