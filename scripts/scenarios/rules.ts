import { styles } from '../../src/widgets/kit/style/model.ts';
import { callOf } from '../../src/widgets/spin-role-play/model/state/call.ts';
import { rules } from '../../src/widgets/spin-role-play/model/rules/table.ts';
import type { Scenario, Temperament } from '../../src/widgets/spin-role-play/schema.ts';
import { Graph } from './graph.ts';
import { lapses } from './sellers/sellers.ts';
import { fateAlong } from './sweep.ts';
import { chooser, viewer } from './sellers/view.ts';

/** The bad habit that each rule against a mistake is there to stop. */
const stops: Record<string, keyof typeof lapses> = {
  'asked-again': 'asksAgain',
  'promise-waits': 'asksFirst',
  'background-tires': 'asksOn',
  'brief-says-so': 'asksTheBrief',
  'ruled-out': 'asksPastTheAnswer',
  'sensitive-early': 'sensitiveFirst',
  'facts-first': 'assumes',
  'implication-invented': 'invents',
  'implication-early': 'consequencesFirst',
  'payoff-early': 'payoffFirst',
  'questions-in-a-row': 'interrogates',
  'rapport-late': 'chats',
  'summary-empty': 'sumsUpAtOnce',
  'summary-wrong': 'mishears',
  'pitch-early': 'pitchesEarly',
  'proof-early': 'provesEarly',
  'manner-clashes': 'clashingManner',
  'close-refused': 'closesAtTheFirstNeed',
  'improper-offer': 'bribes',
};

/** What the habit wins with the rule and without it, where the difference is greatest. Shares are 0–1. */
export interface Stopped {
  rule: string;
  habit: string;
  scenario: string;
  temperament: Temperament;
  with: number;
  without: number;
}

/** A rule that lets no habit rise by so much is worth nothing. */
export const leastRise = 0.1;

/** Leaves out each rule against a mistake, one at a time: where its own habit, else any, then wins most more. */
export function worthOfRules(scenarios: ReadonlyMap<string, Scenario>): Stopped[] {
  const most = (all: readonly Stopped[]): Stopped =>
    all.reduce((best, one) => (riseOf(one) > riseOf(best) ? one : best));
  return rules
    .filter(({ verdict }) => verdict === 'loss')
    .map(({ name: rule }) => {
      const everywhere = (habit: keyof typeof lapses): Stopped[] =>
        [...scenarios].flatMap(([name, scenario]) =>
          styles.map((temperament) => {
            const wins = (without?: string): number => {
              const graph = new Graph(callOf(scenario, temperament, without));
              return fateAlong(graph, chooser(viewer(graph), lapses[habit])).wins;
            };
            return { rule, habit, scenario: name, temperament, with: wins(), without: wins(rule) };
          }),
        );
      const own = most(everywhere(stops[rule]!));
      if (riseOf(own) >= leastRise) return own;
      return most((Object.keys(lapses) as (keyof typeof lapses)[]).flatMap(everywhere));
    });
}

export const riseOf = (one: Stopped): number => one.without - one.with;
