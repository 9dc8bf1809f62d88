import { isHurried, profileOf, titleOf } from '../../kit/style/model.ts';
import type { Result } from './result.ts';
import type { Said } from '../props.ts';

/** The name of a result, wherever it is named: one that was answered too fast has no style. */
export const titleFor = (
  result: Result,
  { words, names }: Pick<Said, 'words' | 'names'>,
): string => (isHurried(result) ? words.tooFast : titleOf(profileOf(result)!, words, names));
