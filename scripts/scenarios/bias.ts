import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Call, CallState } from '../../src/widgets/spin-role-play/model/state/call.ts';
import { traits } from '../../src/widgets/spin-role-play/model/rules/customer.ts';
import { placed } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import { saidBack } from '../../src/widgets/spin-role-play/model/talk/said.ts';
import type { Scenario } from '../../src/widgets/spin-role-play/schema.ts';
import { good, type Graph } from './graph.ts';

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
  const lengthIn = locales.map((locale) => ({ locale, length: lengths(graph, scenario, locale) }));
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
    const share = meanOf(from, to, isGood);
    const chance = share(() => true);
    all += here;
    for (const { locale, length } of lengthIn) {
      let most = 0;
      let least = Infinity;
      for (let way = from; way < to; way++) {
        const own = length(at, graph.line[way]!);
        most = Math.max(most, own);
        least = Math.min(least, own);
      }
      const ofLength = (own: number) =>
        here * (share((way) => length(at, graph.line[way]!) === own) - chance);
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
  (from: number, to: number, value: (way: number) => number) =>
  (among: (way: number) => boolean): number => {
    let sum = 0;
    let count = 0;
    for (let way = from; way < to; way++)
      if (among(way)) {
        sum += value(way);
        count += 1;
      }
    return sum / count;
  };

/** How often the first button is good: over many seeds where nearly every call comes by, over few elsewhere. */
function firstOf(graph: Graph, at: number, met: number, isGood: (way: number) => number): number {
  const from = graph.first[at]!;
  const ways = Array.from({ length: graph.last[at]! - from }, (_, place) => from + place);
  const state = graph.stateAt(at);
  const seeds = met > 1e-3 ? 64 : met > 1e-5 ? 4 : 1;
  let sum = 0;
  for (let seed = 1; seed <= seeds; seed++) sum += isGood(placed(ways, state, seed)[0]!);
  return sum / seeds;
}

/** How long a line of the scenario is in a state: a summary holds the customer's words. */
function lengths(graph: Graph, scenario: Scenario, locale: Locale) {
  const own = scenario.lines.map(({ text }) => text[locale].length);
  const bySet: number[][] = [];
  return (at: number, line: number): number => {
    if (scenario.lines[line]!.kind !== 'summary') return own[line]!;
    const known = (bySet[graph.landed[at]!] ??= []);
    return (known[line] ??= summed(graph.call, scenario, graph.stateAt(at), line, locale).length);
  };
}

function summed(
  call: Call,
  scenario: Scenario,
  state: CallState,
  line: number,
  locale: Locale,
): string {
  const all = [...scenario.facts, ...scenario.problems, ...scenario.implications];
  const said = saidBack(call, state).map(
    (one) => all.find((item) => item.id === one)!.text[locale],
  );
  return fill(scenario.lines[line]!.text[locale], {
    said: said.join(locale === 'en' ? '; ' : '；'),
  });
}
