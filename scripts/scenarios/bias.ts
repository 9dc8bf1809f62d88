import { locales, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/text.ts';
import type { Call, CallState } from '../../src/widgets/spin-role-play/call.model.ts';
import { traits } from '../../src/widgets/spin-role-play/customer.model.ts';
import { placed } from '../../src/widgets/spin-role-play/hand.model.ts';
import { saidBack } from '../../src/widgets/spin-role-play/model.ts';
import type { Scenario } from '../../src/widgets/spin-role-play/schema.ts';
import { good, type Graph } from './graph.ts';

/** How much more often than chance such a line is good, over the hands that are met; a share. */
export interface Bias {
  longest: Record<Locale, number>;
  first: number;
  manner: number;
}

/** @param met how often each state is met */
export function biasOf(graph: Graph, scenario: Scenario, met: ArrayLike<number>): Bias {
  const { call, first, last } = graph;
  const lengthIn = {
    'zh-CN': lengths(graph, scenario, 'zh-CN'),
    en: lengths(graph, scenario, 'en'),
  };
  const { fits } = traits[call.temperament];
  const fitting = scenario.lines.map(({ manner }) => fits !== undefined && manner === fits);
  const sums = { longest: { 'zh-CN': 0, en: 0 }, first: 0, manner: 0 };
  let all = 0;
  let mannered = 0;
  for (let at = 0; at < graph.states; at++) {
    const here = met[at]!;
    const from = first[at]!;
    const count = last[at]! - from;
    if (here === 0 || count === 0) continue;
    const ways = Array.from({ length: count }, (_, place) => from + place);
    const isGood = (way: number): number => (graph.worth[way] === good ? 1 : 0);
    const chance = mean(ways, isGood);
    all += here;
    for (const locale of locales) {
      const length = (way: number): number => lengthIn[locale](at, graph.line[way]!);
      const most = Math.max(...ways.map(length));
      const longest = ways.filter((way) => length(way) === most);
      sums.longest[locale] += here * (mean(longest, isGood) - chance);
    }
    sums.first += here * (firstOf(ways, graph.stateAt(at), here, isGood) - chance);
    const fit = ways.filter((way) => fitting[graph.line[way]!]);
    if (fit.length > 0) {
      mannered += here;
      sums.manner += here * (mean(fit, isGood) - chance);
    }
  }
  return {
    longest: { 'zh-CN': sums.longest['zh-CN'] / all, en: sums.longest.en / all },
    first: sums.first / all,
    manner: mannered ? sums.manner / mannered : 0,
  };
}

function mean(ways: readonly number[], value: (way: number) => number): number {
  let sum = 0;
  for (const way of ways) sum += value(way);
  return sum / ways.length;
}

/** How often the first button is good: over many seeds where nearly every call comes by, over few elsewhere. */
function firstOf(
  ways: readonly number[],
  state: CallState,
  met: number,
  isGood: (way: number) => number,
): number {
  const seeds = met > 0.001 ? 64 : met > 0.00001 ? 4 : 1;
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
