import { readFileSync } from 'node:fs';
import { parseYaml } from '../../../../src/build/yaml.ts';
import {
  say,
  startOf,
  type Turn,
} from '../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import {
  callOf,
  type Call,
  type CallState,
} from '../../../../src/widgets/spin-role-play/model/state/call.ts';
import type { CallScenario } from '../../../../src/widgets/spin-role-play/model/state/scenario.ts';
import { scenarioSchema, type Temperament } from '../../../../src/widgets/spin-role-play/schema.ts';
import { lineOf } from './play.ts';

const file = 'content/scenarios/tutorial-bakery-vans.yaml';
export const tutorialYaml = readFileSync(file, 'utf8');
export const tutorial = parseYaml(tutorialYaml, file, scenarioSchema);

/** Two problems, three implications and a line of each kind, for rules by example. */
export const small: CallScenario = {
  temperament: 'chameleon',
  offer: { cost: 1200 },
  facts: [{ id: 'told', known: true }, { id: 'age' }, { id: 'shift' }],
  problems: [
    { id: 'jams', needs: ['age'], weight: 500 },
    { id: 'nights', needs: ['shift'], weight: 600 },
  ],
  implications: [
    { id: 'rework', of: 'jams', weight: 700 },
    { id: 'quits', of: 'nights', weight: 800 },
    { id: 'fire', of: 'jams', invented: true },
  ],
  payoffs: [
    { id: 'smooth', of: 'jams' },
    { id: 'asleep', of: 'nights' },
  ],
  lines: [
    { id: 'hello', kind: 'rapport', after: [] },
    { id: 'ask-told', kind: 'situation', reveals: ['told'], after: [] },
    { id: 'ask-age', kind: 'situation', reveals: ['age'], after: [] },
    { id: 'ask-shift', kind: 'situation', reveals: ['shift'], after: [] },
    { id: 'ask-more', kind: 'situation', reveals: ['age'], after: [] },
    { id: 'ask-again', kind: 'situation', reveals: ['age'], after: [] },
    { id: 'p-jams', kind: 'problem', about: 'jams', after: [] },
    { id: 'p-nights', kind: 'problem', about: 'nights', sensitive: true, after: [] },
    { id: 'i-rework', kind: 'implication', about: 'rework', after: [] },
    { id: 'i-quits', kind: 'implication', about: 'quits', after: [] },
    { id: 'i-fire', kind: 'implication', about: 'fire', after: [] },
    { id: 'n-smooth', kind: 'need-payoff', about: 'smooth', after: [] },
    { id: 'n-asleep', kind: 'need-payoff', about: 'asleep', after: [] },
    { id: 'so-far', kind: 'summary', after: [] },
    { id: 'pitch', kind: 'pitch', about: 'smooth', after: [] },
    { id: 'case', kind: 'proof', manner: 'detailed', after: [] },
    { id: 'sign', kind: 'close', asks: 'order', after: [] },
    { id: 'trial', kind: 'close', asks: 'next-step', after: [] },
    { id: 'bye', kind: 'close', asks: 'leave', after: [] },
    { id: 'gift', kind: 'close', asks: 'improper', after: [] },
    { id: 'later', kind: 'rapport', after: ['hello'] },
  ],
};

/** The same, with questions that an answer rules out. */
export const heard: CallScenario = {
  ...small,
  lines: [
    ...small.lines,
    { id: 'p-new', kind: 'problem', against: 'ask-age', after: [] },
    { id: 'i-none', kind: 'implication', against: 'p-jams', after: [] },
    { id: 'n-cheap', kind: 'need-payoff', against: 'i-rework', after: [] },
  ],
};

/** The same, with an offer at another price. */
export const priced = (cost: number): CallScenario => ({ ...small, offer: { cost } });

/** A call in which these lines have landed, with gauges of one's own. */
export function at(
  landed: string[],
  gauges: Partial<Omit<CallState, 'landed'>> = {},
  temperament: Temperament = 'chameleon',
  scenario = small,
): { call: Call; state: CallState; say(id: string): Turn } {
  const call = callOf(scenario, temperament);
  const bits = scenario.lines.map(({ id }) => (landed.includes(id) ? '1' : '0')).join('');
  const state = { ...startOf(call), ...gauges, landed: bits };
  return { call, state, say: (id) => say(call, state, lineOf(call, id)) };
}
