import { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

const said = z.string().min(1);
const six = z.array(said).length(6);

/** What a plan says beside the learner's own words. */
export const planWords = z.strictObject({
  titles: words(
    'who',
    'buying',
    'centres',
    'cares',
    'stages',
    'deals',
    'unknown',
    'actions',
    'sentences',
    'questions',
  ),
  bands: words('first', 'second', 'third', 'loss'),
  levels: words('deciding', 'managing', 'operating'),
  functions: words('using', 'technical', 'finance', 'purchasing'),
  customer: said,
  us: said,
  customerSteps: six,
  ourSteps: six,
  /** with {customer}, {us} and, of those behind and ahead, {n} */
  weAreBehind: said,
  weAreLevel: said,
  weAreAhead: said,
  worth: said,
  /** with {name} and {post} */
  person: said,
});
export type PlanWords = z.infer<typeof planWords>;

/** `content/ui/<locale>/accounts.yaml`: accounts and their plans. */
export const accountsRoom = z.strictObject({ plan: planWords });
export type AccountsRoom = z.infer<typeof accountsRoom>;
