import type { Asset } from './model/asset.ts';
import { earOf, type Ear } from './model/read.ts';

const coming = new Map<string, Promise<Ear>>();

/**
 * The ear of one language, asked for once a page however often it is wanted; a failure is not kept, so that
 * it can be tried again.
 *
 * @param address of its `coach.json`
 * @throws Error when it cannot be had
 */
export function earAt(address: string): Promise<Ear> {
  let ear = coming.get(address);
  if (!ear) {
    ear = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      return earOf((await answer.json()) as Asset);
    });
    ear.catch(() => coming.delete(address));
    coming.set(address, ear);
  }
  return ear;
}
