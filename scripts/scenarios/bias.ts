import { locales, type Locale } from '../../src/i18n/locales.ts';
import { traits } from '../../src/widgets/spin-role-play/model/rules/customer.ts';
import { placed } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import { buttonOf } from '../../src/widgets/spin-role-play/model/talk/said.ts';
import type { Scenario } from '../../src/widgets/spin-role-play/schema.ts';
import { good, misheard, type Graph } from './graph.ts';

/** How much more often than chance such a line is good, over the hands that are met; a share. */
export interface Bias {
  longest: Record<Locale, number>;
  shortest: Record<Locale, number>;
  first: number;
  manner: number;
}

/** @param met how often each state is met */
export function biasOf(graph: Graph, scenario: Scenario, met: ArrayLike<number>): Bias {
  const { call, first, last } = graph;
  const { fits } = traits[call.temperament];
  const fitting = scenario.lines.map(({ manner }) => fits !== undefined && manner === fits);
  const lengthIn = locales.map((locale) => {
    const lengths = scenario.lines.map((line) => buttonOf(line.text[locale]).length);
    return { locale, length: (way: number): number => lengths[graph.line[way]!]! };
  });
  const sums = {
    longest: { 'zh-CN': 0, en: 0 },
    shortest: { 'zh-CN': 0, en: 0 },
    first: 0,
    manner: 0,
  };
  let all = 0;
  let mannered = 0;
  for (let at = 0; at < graph.states; at++) {
    const here = met[at]!;
    const from = first[at]!;
    const to = last[at]!;
    // What hardly any call meets would take most of the time and change nothing.
    if (!(here > 1e-7) || from === to) continue;
    const isGood = (way: number): number => (graph.worth[way] === good ? 1 : 0);
    const isButton = (way: number): boolean => graph.worth[way] !== misheard;
    const share = meanOf(from, to, isGood, isButton);
    const chance = share(() => true);
    all += here;
    for (const { locale, length } of lengthIn) {
      let most = 0;
      let least = Infinity;
      for (let way = from; way < to; way++) {
        const own = length(way);
        most = Math.max(most, own);
        least = Math.min(least, own);
      }
      const ofLength = (own: number) => here * (share((way) => length(way) === own) - chance);
      sums.longest[locale] += ofLength(most);
      sums.shortest[locale] += ofLength(least);
    }
    sums.first += here * (firstOf(graph, at, here, isGood) - chance);
    const fits = share((way) => fitting[graph.line[way]!]!);
    if (!Number.isNaN(fits)) {
      mannered += here;
      sums.manner += here * (fits - chance);
    }
  }
  const inEach = (sum: Record<Locale, number>) => ({
    'zh-CN': sum['zh-CN'] / all,
    en: sum.en / all,
  });
  return {
    longest: inEach(sums.longest),
    shortest: inEach(sums.shortest),
    first: sums.first / all,
    manner: mannered ? sums.manner / mannered : 0,
  };
}

/** The mean over those of the ways that are among some; no number where none is. */
const meanOf =
  (from: number, to: number, value: (way: number) => number, counts: (way: number) => boolean) =>
  (among: (way: number) => boolean): number => {
    let sum = 0;
    let count = 0;
    for (let way = from; way < to; way++)
      if (counts(way) && among(way)) {
        sum += value(way);
        count += 1;
      }
    return sum / count;
  };

/** How often the first button is good: over many seeds where nearly every call comes by, over few elsewhere. */
function firstOf(graph: Graph, at: number, met: number, isGood: (way: number) => number): number {
  const from = graph.first[at]!;
  const ways = Array.from({ length: graph.last[at]! - from }, (_, place) => from + place).filter(
    (way) => graph.worth[way] !== misheard,
  );
  const state = graph.stateAt(at);
  const seeds = met > 1e-3 ? 64 : met > 1e-5 ? 4 : 1;
  let sum = 0;
  for (let seed = 1; seed <= seeds; seed++) sum += isGood(placed(ways, state, seed)[0]!);
  return sum / seeds;
}
