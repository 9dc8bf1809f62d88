import { z } from 'astro/zod';
import { learntOf } from '../../src/build/coach/learnt.ts';
import type { Asset } from '../../src/coach/model/asset.ts';
import { heardIn } from '../../src/coach/model/hear/hear.ts';
import { bounds } from '../../src/coach/model/hear/heard.ts';
import { rankingIn, surestOf } from '../../src/coach/model/hear/rank.ts';
import { earOf, read, type Ear } from '../../src/coach/model/read.ts';
import type { Spoken } from '../../src/coach/schema.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { momentAfter, readyFor, scenarios, type Ready } from './calls.ts';

/** Sentences to be understood. */
export const askedSchema = z.array(
  z.object({
    lang: z.enum(locales),
    text: z.string(),
    /** the customer's last words; without them the answer to the last line of `said` */
    context: z.string().optional(),
    /** the name of a file of content/scenarios */
    scenario: z.string().optional(),
    /** ids of the lines said so far, in order */
    said: z.array(z.string()).optional(),
  }),
);
export type Asked = z.infer<typeof askedSchema>[number];

export interface Answer {
  kind: Spoken;
  /** of the kind, 0 to 1 */
  p: number;
  /** ids of the three lines that are likeliest, best first, shown or not; none without a scenario */
  lines: string[];
  /** whether lines would be shown, to confirm or to choose from; without a scenario, whether the kind is clear */
  matched: boolean;
}

export const earFor = (locale: Locale): Ear =>
  earOf(JSON.parse(learntOf(process.cwd(), locale)) as Asset);

/** @throws Error for a scenario that is not there */
export function answersTo(asked: readonly Asked[]): Answer[] {
  const ears = new Map<Locale, Ear>();
  const earIn = (locale: Locale): Ear =>
    ears.get(locale) ?? ears.set(locale, earFor(locale)).get(locale)!;
  const all = scenarios();
  const made = new Map<string, Ready>();
  const readyIn = (name: string, locale: Locale): Ready => {
    const key = `${locale} ${name}`;
    const scenario = all.get(name);
    if (!scenario)
      throw new Error(`there is no scenario "${name}"; choose from: ${[...all.keys()].join(', ')}`);
    const ready = made.get(key) ?? readyFor(earIn(locale), scenario, locale);
    made.set(key, ready);
    return ready;
  };
  return asked.map(({ lang, text, scenario, said = [], context }) => {
    if (scenario === undefined) return alone(earIn(lang), text);
    const ready = readyIn(scenario, lang);
    const moment = momentAfter(ready, said, context);
    const { as, reading } = heardIn(ready.table, text, moment);
    return {
      ...rounded(reading),
      lines: surestOf(rankingIn(ready.table, text, moment), moment).slice(0, 3),
      matched: as === 'line' || as === 'lines',
    };
  });
}

function alone(ear: Ear, text: string): Answer {
  const reading = read(ear, text);
  const { kind, p } = reading;
  const clear = p >= bounds.kind && !['none', 'more', 'improper'].includes(kind);
  return { ...rounded(reading), lines: [], matched: clear };
}

const rounded = ({ kind, p }: { kind: Spoken; p: number }) => ({
  kind,
  p: Number(p.toFixed(3)),
});
