import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { localize } from '../../../../src/i18n/text.ts';
import type {
  AccountStairs,
  Mark,
  Marks,
} from '../../../../src/widgets/account-stairs/model/standing.ts';

/** The content itself: the rules are only as good as what they are used on. */
export const content = localize(
  parse(readFileSync('content/account-stairs/my-customers.yaml', 'utf8')),
  'en',
) as AccountStairs;

export const signs = content.signs.map(({ id }) => id);
export const warnings = content.warnings.map(({ id }) => id);

export const mark: fc.Arbitrary<Mark> = fc.constantFrom('seen', 'not', 'unsure');
export const marks = (of = [...signs, ...warnings]): fc.Arbitrary<Marks> =>
  fc.dictionary(fc.constantFrom(...of), mark);
