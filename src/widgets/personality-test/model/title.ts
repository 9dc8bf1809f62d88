import { isHurried, profileOf, titleOf } from '../../kit/style/model.ts';
import type { Result } from './result.ts';

type Titled = Parameters<typeof titleOf>;

/** The name of a result, wherever it is named: one that was answered too fast has no style. */
export const titleFor = (
  result: Result,
  { words, names }: { words: Titled[1] & { tooFast: string }; names: Titled[2] },
): string => (isHurried(result) ? words.tooFast : titleOf(profileOf(result)!, words, names));
