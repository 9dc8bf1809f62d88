import { parentPort } from 'node:worker_threads';
import type { Task } from './pool.ts';
import { prove } from './prove.ts';

parentPort!.on('message', ({ name, scenario, temperament, options }: Task) =>
  parentPort!.postMessage(prove(name, scenario, temperament, options)),
);
