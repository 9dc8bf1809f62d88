import type { Call, CallLine, CallState } from './call.model.ts';
import type { Knowledge } from './known.model.ts';
import { moodOf, traits } from './customer.model.ts';
import type { Deal } from './hand.model.ts';
import { stages, type Stage } from './need.model.ts';
import type { Moment, Mood, Rule } from './rule.model.ts';

/** What the rules say of a line in a state, before it is said. */
export type Worth = 'good' | 'wrong' | 'idle';

/** What saying a line does, by the rules that fire. */
export interface Effect {
  line: CallLine;
  /** the line's place in the scenario */
  at: number;
  /** the rules that fired, in the order of the table */
  rules: readonly Rule[];
  /** what the line wanted to bring about happens */
  lands: boolean;
  patience: number;
  trust: number;
  /** trust that is gained only while there is less than `below` */
  warmth: number;
  below: number;
  objections: number;
  ends: Rule['ends'];
  /** good: it lands, some rule gains, none loses, and the call goes on or ends in an agreement */
  worth: Worth;
  /** offered as it is, and where it would take the last of the patience */
  plain: Chosen;
  tiring: Chosen;
}

/** A line as a hand offers it. */
export interface Chosen {
  effect: Effect;
  worth: Worth;
}

/** What could be said in a mood, and to what effect. */
export interface Prospect {
  stage: Stage;
  effects: readonly Effect[];
  /** how a hand is dealt from it, and how when one point of patience is left; once worked out */
  deal?: Deal;
  lastDeal?: Deal;
}

/** Many states share what is known and the mood; it is worked out once for each. */
export function prospectOf(call: Call, known: Knowledge, state: CallState): Prospect {
  const mood = moodOf(call, known, state);
  return (known.prospects[keyOf(mood)] ??= {
    stage: mood.stage,
    effects: known.sayable.map((line) => effectIn(call, known, mood, line)),
  });
}

const asked: readonly Mood['asked'][] = ['few', 'some', 'many'];
const keyOf = (mood: Mood): number =>
  ((asked.indexOf(mood.asked) * 2 + Number(mood.open)) * 4 + stages.indexOf(mood.stage)) * 4 +
  Number(mood.advance) * 2 +
  Number(mood.order);

export const effectOf = (call: Call, known: Knowledge, state: CallState, line: CallLine): Effect =>
  effectIn(call, known, moodOf(call, known, state), line);

function effectIn(call: Call, known: Knowledge, mood: Mood, line: CallLine): Effect {
  const links = call.linksOf(line);
  const moment: Moment = { call, known, mood, line, links, trait: traits[call.temperament] };
  const judging = links.rules;
  let fired = 0;
  let patience = -1;
  let trust = 0;
  for (let at = 0; at < judging.length; at++) {
    const rule = judging[at]!;
    if (rule.name === call.without || !rule.fires(moment)) continue;
    fired |= 1 << at;
    patience += amount(rule.patience, moment);
    if (!rule.upTo) trust += amount(rule.trust, moment);
  }
  const key = ((fired * 256 + links.at) * 16 - patience) * 16 - trust;
  // Many moods share an effect.
  let effect = call.effects.get(key);
  if (!effect) {
    const rules = judging.filter((_, at) => fired & (1 << at));
    call.effects.set(key, (effect = add({ line, at: links.at, rules, patience, trust }, moment)));
  }
  return effect;
}

const amount = (change: Rule['patience'], moment: Moment): number =>
  typeof change === 'function' ? change(moment) : (change ?? 0);

function add(
  summed: Pick<Effect, 'line' | 'at' | 'rules' | 'patience' | 'trust'>,
  moment: Moment,
): Effect {
  const { rules } = summed;
  const lands = !rules.some(({ stops }) => stops);
  const ends = rules.find((rule) => rule.ends)?.ends;
  const warming = rules.find(({ upTo }) => upTo);
  const effect = {
    ...summed,
    lands,
    warmth: amount(warming?.trust, moment),
    below: warming?.upTo ?? 0,
    objections: rules.filter(({ objection }) => objection).length,
    ends,
    worth: worthOf(rules, lands && (!ends || ends === 'order' || ends === 'advance')),
  } as Effect;
  effect.plain = { effect, worth: effect.worth };
  effect.tiring = { effect, worth: 'idle' };
  return effect;
}

function worthOf(rules: readonly Rule[], does: boolean): Worth {
  if (rules.some(({ verdict }) => verdict === 'loss')) return 'wrong';
  // A manner that fits is pleasant; it makes no good line of one that does nothing.
  const gains = rules.some(({ verdict, name }) => verdict === 'gain' && name !== 'manner-fits');
  return does && gains ? 'good' : 'idle';
}
