import { locales } from '../../../i18n/locales.ts';
import { saysSum, spokenNumber } from '../../../i18n/spoken-number.ts';
import type { Remark } from '../../kind.ts';
import type { Scenario } from '../schema.ts';

/** Every sum that lies on the scale is one that the customer says, in every language. */
export const unspokenSums = ({ problems, implications, lines }: Scenario): Remark[] =>
  [...problems, ...implications].flatMap((one) => {
    if (!('weight' in one) || one.weight === undefined) return [];
    const { id, weight } = one;
    const asked = lines.flatMap((line, place) =>
      'about' in line && line.about === id && /^(problem|implication)$/.test(line.kind)
        ? [{ line, place }]
        : [],
    );
    if (asked.length === 0) return [{ path: ['lines'], message: `no line asks about "${id}"` }];
    return asked.flatMap(({ line: { replies }, place }) =>
      (['plain', 'warm'] as const).flatMap((tone) =>
        locales.flatMap((locale) => {
          const reply = replies[tone]?.[locale];
          if (reply === undefined || saysSum(reply, weight, locale)) return [];
          const message = `the customer does not say what "${id}" costs; write “${spokenNumber(weight, locale)}”`;
          return [{ path: ['lines', place, 'replies', tone, locale], message }];
        }),
      ),
    );
  });
