import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Work } from './work.ts';

interface Job {
  asked: [name: keyof Work, given: unknown[]];
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Work on all cores, begun in the order in which it is asked for. */
export class Pool {
  readonly #waiting: Job[] = [];
  #idle = availableParallelism();

  ask<Name extends keyof Work>(
    name: Name,
    ...given: Parameters<Work[Name]>
  ): Promise<ReturnType<Work[Name]>> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.push({ asked: [name, given], resolve, reject });
    if (this.#idle > 0) this.#serve();
    return promise as Promise<ReturnType<Work[Name]>>;
  }

  /** Does what waits, one after the other, until nothing is left. */
  #serve(): void {
    this.#idle -= 1;
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    let job: Job | undefined;
    const take = (): void => {
      job = this.#waiting.shift();
      if (job) worker.postMessage(job.asked);
      else {
        this.#idle += 1;
        void worker.terminate();
      }
    };
    worker.on('message', (result) => {
      job!.resolve(result);
      take();
    });
    worker.on('error', (error: Error) => job!.reject(error));
    take();
  }
}
