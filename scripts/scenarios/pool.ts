import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario, Temperament } from '../../src/widgets/spin-role-play/schema.ts';
import type { Options, Proof } from './prove.ts';

/** One scenario with one customer to prove. */
export interface Task {
  name: string;
  scenario: Scenario;
  temperament: Temperament;
  options?: Options;
}

/** Proves the tasks on all cores; the proofs come back in the order of the tasks. */
export async function proveAll(
  tasks: readonly Task[],
  done: (proof: Proof, task: Task) => void = () => {},
): Promise<Proof[]> {
  const proofs: Proof[] = [];
  let given = 0;
  const serve = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      const give = () => {
        const at = given++;
        const task = tasks[at];
        if (!task) {
          resolve();
          return void worker.terminate();
        }
        worker.once('message', (proof: Proof) => {
          proofs[at] = proof;
          done(proof, task);
          give();
        });
        worker.postMessage(task);
      };
      worker.once('error', reject);
      give();
    });
  const workers = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: workers }, serve));
  return proofs;
}
