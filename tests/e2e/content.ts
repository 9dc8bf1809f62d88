import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { localize } from '../../src/i18n/text.ts';
import type { Ui } from '../../src/i18n/ui.schema.ts';
import { project } from './built-site.ts';

const read = (file: string): unknown =>
  parse(readFileSync(path.join(project, 'content', file), 'utf8'));

/** The words on buttons and labels, so that a test outlives a change of wording. */
export const wordsIn = (locale: Locale): Ui => read(`ui/${locale}.yaml`) as Ui;

/** An activity in one language, as its author wrote it: `sorters/ten-purchases`. */
export const activityIn = <Data>(locale: Locale, activity: string): Data =>
  localize(read(`${activity}.yaml`), locale) as Data;
