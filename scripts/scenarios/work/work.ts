import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Scenario, Temperament } from '../../../src/widgets/spin-role-play/schema.ts';
import { blindWins } from '../sellers/blind.ts';
import { deafWins } from '../sellers/deaf.ts';
import { prove, type Options, type Proof } from '../prove.ts';
import { worthOfRules } from '../rules.ts';

/** One scenario with one customer to prove. */
export interface Task {
  name: string;
  scenario: Scenario;
  temperament: Temperament;
  options?: Options;
}

/** How often a call is won by who reads only buttons, in each language by their words, and by who knows the method. */
export type Unheard = Record<Locale | 'method', number>;

let scenario: Scenario | undefined;

/** All that takes long, by name. */
export const work = {
  prove(task: Task): Proof {
    const { name, temperament, options } = task;
    // What is the same with every customer is kept with the very object.
    if (!isDeepStrictEqual(scenario, task.scenario)) scenario = task.scenario;
    return prove(name, scenario!, temperament, options);
  },
  rules: worthOfRules,
  blind: (name: string, scenarios: ReadonlyMap<string, Scenario>): Unheard => ({
    ...blindWins(name, scenarios),
    method: deafWins(scenarios.get(name)!),
  }),
};
export type Work = typeof work;
