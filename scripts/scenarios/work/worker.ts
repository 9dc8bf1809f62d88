import { parentPort } from 'node:worker_threads';
import { work, type Work } from './work.ts';

parentPort!.on('message', ([name, given]: [keyof Work, unknown[]]) => {
  const done = work[name] as (...given: unknown[]) => unknown;
  parentPort!.postMessage(done(...given));
});
