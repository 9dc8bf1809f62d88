import { z } from 'astro/zod';
import type { Sets } from '../../src/widgets/personality-test/model/verdict.ts';
import type { Sitting } from './people.ts';

const respondent = z.strictObject({
  answers: z.record(z.string(), z.int().min(1).max(5)),
  times: z.record(z.string(), z.number().nonnegative()),
});

/**
 * Respondents as JSON: `[{ answers: { <id>: 1 to 5 }, times: { <id>: milliseconds } }]`. Answers to the whole
 * first set are needed; others count where they would be asked.
 * @throws Error with one sentence that says which respondent is wrong, and how
 */
export function readRespondents(sets: Sets, source: string): Sitting[] {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    throw new Error('the file is not JSON');
  }
  if (!Array.isArray(data)) throw new Error('the file should hold an array of respondents');
  const known = new Set(sets.flatMap(({ items }) => items.map(({ id }) => id)));
  return data.map((one, place) => {
    const result = respondent.safeParse(one);
    const issue = result.error?.issues[0];
    const where = issue?.path.length ? `, ${issue.path.join('.')}` : '';
    if (!result.success)
      throw new Error(`respondent ${place}${where}: ${issue!.message.toLowerCase()}`);
    const { answers } = result.data;
    const strange = Object.keys(answers).find((id) => !known.has(id));
    if (strange !== undefined)
      throw new Error(`respondent ${place}: there is no statement "${strange}"`);
    const missing = sets[0]!.items.find(({ id }) => !(id in answers));
    if (missing) throw new Error(`respondent ${place}: no answer to "${missing.id}"`);
    return result.data;
  });
}
