import { fill } from '../../../i18n/text.ts';
import type { PadRoom } from '../words.ts';
import type { Tally } from './tally.ts';

type Words = Pick<
  PadRoom['outcome'],
  'counted' | 'nothing' | 'pitchBefore' | 'pitchAfter' | 'noPitch'
>;

/** When the offer came, in words. */
export const orderSentence = ({ pitch, order }: Tally, words: Words): string =>
  order === null
    ? words.noPitch
    : fill(order === 'before' ? words.pitchBefore : words.pitchAfter, { n: pitch ?? 0 });

/** What a sequence has come to: how many questions, how many in a row, when the offer came. */
export const sentenceOf = (tally: Tally, words: Words): string =>
  tally.all === 0
    ? words.nothing
    : fill(words.counted, {
        questions: tally.questions,
        told: tally.all - tally.questions,
        run: tally.run,
        order: orderSentence(tally, words),
      });
