import { verdictOn } from '../../src/coach/model/hear/verdict.ts';
import { rankingIn, surestOf } from '../../src/coach/model/hear/rank.ts';
import type { Ear } from '../../src/coach/model/read.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { earFor } from './answer.ts';
import { readyFor, scenarios, type Ready } from './calls.ts';
import { meant, momentFor, type Meant } from './tests.ts';

/** How a sentence that means a line is heard, where all that the line needs was said. */
export interface Found {
  text: string;
  /** the line’s place among those that can be said, from 0 */
  at: number;
  /** the line that comes first */
  best: string;
  /** nothing is shown at all: the customer asks back */
  asksBack: boolean;
}

export function foundOf(
  ready: Ready,
  { text, line }: Meant & { line: string },
  seed: number,
): Found {
  const moment = momentFor(ready, line, seed);
  const ranking = rankingIn(ready.table, text, moment);
  const order = surestOf(ranking, moment);
  const { as } = verdictOn(ranking, moment);
  return { text, at: order.indexOf(line), best: order[0]!, asksBack: as === 'unclear' };
}

const shown = 3;

function told({ text, at, best, asksBack }: Found): string {
  const back = asksBack ? ', and the customer asks back' : '';
  return at === 0
    ? `    “${text}”: first${back}`
    : `    “${text}”: ${at < shown ? `number ${at + 1} behind` : 'missed, by'} ${best}${back}`;
}

function tableOf(ear: Ear, name: string, locale: Locale): string[] {
  const scenario = scenarios().get(name);
  if (!scenario)
    throw new Error(
      `there is no scenario "${name}"; choose from: ${[...scenarios().keys()].join(', ')}`,
    );
  const ready = readyFor(ear, scenario, locale);
  const tests = (meant().get(name) ?? []).filter(({ lang }) => lang === locale);
  const lines = scenario.lines.flatMap(({ id, ...line }): string[] => {
    if ('against' in line) return [];
    const found = tests.flatMap((one, at) =>
      one.line === id ? [foundOf(ready, { ...one, line: id }, at + 1)] : [],
    );
    const first = found.filter(({ at }) => at === 0).length;
    const three = found.filter(({ at }) => at > 0 && at < shown).length;
    const missed = found.length - first - three;
    const odd = found.filter(({ at, asksBack }) => at > 0 || asksBack);
    return [`  ${id}: first ${first}, among three ${three}, missed ${missed}`, ...odd.map(told)];
  });
  return [`${name} in ${locale}`, ...lines];
}

/**
 * How well each line of a sales call is found by the sentences of `content/coach/tests/` that mean it, in each
 * language, and by which other line it is missed.
 *
 * @param names of scenarios; all of them where there is none
 * @throws Error for one that is not there
 */
export function findings(names: readonly string[]): string {
  const all = names.length > 0 ? names : [...scenarios().keys()];
  return locales
    .flatMap((locale) => {
      const ear = earFor(locale);
      return all.flatMap((name) => tableOf(ear, name, locale));
    })
    .join('\n');
}
