import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import { localize } from '../../src/i18n/text.ts';
import type { SiteRoom } from '../../src/course/words.ts';
import type { KitRoom } from '../../src/widgets/kit/words.ts';
import { project } from './built-site.ts';

const read = (file: string): unknown =>
  parse(readFileSync(path.join(project, 'content', file), 'utf8'));

/** The words on buttons and labels, so that a test outlives a change of wording. */
export const wordsIn = (locale: Locale): SiteRoom & KitRoom => ({
  ...roomIn<SiteRoom>(locale, 'site'),
  ...roomIn<KitRoom>(locale, 'kit'),
});

/** Those of one kind of activity, or of `me`: `roomIn<Words>('en', 'sorter')`. */
export const roomIn = <Words>(locale: Locale, room: string): Words =>
  read(`ui/${locale}/${room}.yaml`) as Words;

/** An activity in one language, as its author wrote it: `sorters/ten-purchases`. */
export const activityIn = <Data>(locale: Locale, activity: string): Data =>
  localize(read(`${activity}.yaml`), locale) as Data;
