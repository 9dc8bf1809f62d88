import { isDeepStrictEqual } from 'node:util';
import type { Scenario, Temperament } from '../../src/widgets/spin-role-play/schema.ts';
import { blindWins } from './blind.ts';
import { prove, type Options, type Proof } from './prove.ts';
import { worthOfRules } from './rules.ts';

/** One scenario with one customer to prove. */
export interface Task {
  name: string;
  scenario: Scenario;
  temperament: Temperament;
  options?: Options;
}

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
  blind: blindWins,
};
export type Work = typeof work;
