import type { Asset } from './model/asset.ts';
import { earOf, type Ear } from './model/read.ts';
import type { Hearable } from './model/hear/call.ts';
import { tableInSteps, type Table } from './model/hear/table.ts';
import { wordsAmong, wordsOfBrowser, type Words } from './model/words.ts';

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

/** A page is busy for so many milliseconds before it looks whether somebody has pressed something. */
const slice = 10;

/**
 * The lines of a call, ready to be heard; made in slices, while the learner goes on.
 *
 * @throws Error when what was learnt cannot be had
 */
export async function tableAt(address: string, call: Hearable): Promise<Table> {
  const steps = tableInSteps(await earAt(address), call);
  for (;;) {
    await new Promise((rested) => setTimeout(rested));
    for (const until = performance.now() + slice; performance.now() < until;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}

/**
 * What splits a text into words; a browser that knows none asks for some. Without them the signs stand alone.
 *
 * @param address of `coach-words.json` of the language
 */
export async function wordsAt(locale: string, address: string): Promise<Words> {
  const own = wordsOfBrowser(locale);
  if (own) return own;
  const answer = await fetch(address).catch(() => null);
  return wordsAmong(answer?.ok ? ((await answer.json()) as string[]) : []);
}
