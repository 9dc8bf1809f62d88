import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { localize } from '../../../../src/i18n/text.ts';
import { examplePlan } from '../../../../src/progress/accounts/model/example.ts';
import { exampleSchema } from '../../../../src/progress/accounts/schema.ts';
import { accountsRoom } from '../../../../src/progress/accounts/words.ts';
import { kitRoom } from '../../../../src/widgets/kit/words.ts';

const content = (path: string): unknown => parse(readFileSync(`content/${path}.yaml`, 'utf8'));

const example = exampleSchema.parse(content('accounts/example'));

export const wordsIn = (locale: Locale) => accountsRoom.parse(content(`ui/${locale}/accounts`));

const stagesIn = (locale: Locale): string[] =>
  Object.values(kitRoom.parse(content(`ui/${locale}/kit`)).stages);

/** The invented account of the content, whole, in one language. */
export const exampleIn = (locale: Locale) =>
  examplePlan(localize(example, locale), locale, wordsIn(locale).plan, stagesIn(locale));

export const examples = locales.map(exampleIn);
