import { fill } from '../../../i18n/text.ts';
import type { PlanWords } from '../words.ts';
import type { Buying } from './plan.ts';

/** The two roads, and who is ahead on them; `null` where nobody has said. */
export function tracks(
  words: PlanWords,
  customer: number | null,
  us: number | null,
): Pick<Buying, 'customer' | 'us' | 'says'> {
  const [theirs, ours] = [words.customerSteps, words.ourSteps];
  const says = (): string => {
    if (customer === null || us === null) return '';
    const sentence =
      customer > us ? words.weAreBehind : customer < us ? words.weAreAhead : words.weAreLevel;
    return fill(sentence, {
      customer: theirs[customer]!,
      us: ours[us]!,
      n: Math.abs(customer - us),
    });
  };
  return {
    customer: { name: words.customer, steps: [...theirs], at: customer },
    us: { name: words.us, steps: [...ours], at: us },
    says: says(),
  };
}
