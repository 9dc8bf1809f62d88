import type { Call, CallState } from '../state/call.ts';
import type { Knowledge } from '../state/known.ts';
import type { CallLine } from '../state/scenario.ts';
import { moodOf, traits, type Mood } from './customer.ts';
import type { Moment, Rule } from './rule.ts';
import { rulesFor } from './table.ts';

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
  polite: boolean;
  /** good: it lands, some rule gains, none loses, and the call goes on or ends in an agreement */
  worth: Worth;
  /** the same of another worth, as it was asked for: see `valued` */
  valued: Partial<Record<Worth, Effect>>;
}

/** @param misheard whether a summary repeats what the customer did not say */
export const effectOf = (
  call: Call,
  known: Knowledge,
  state: CallState,
  line: CallLine,
  misheard = false,
): Effect => effectIn(call, known, moodOf(call, known, state), line, misheard);

// Many moods share an effect: it follows from the line and the rules that fire.
const made = new WeakMap<Call, Map<number, Effect>>();

export function effectIn(
  call: Call,
  known: Knowledge,
  mood: Mood,
  line: CallLine,
  misheard = false,
): Effect {
  const links = call.linksOf(line);
  const trait = traits[call.temperament];
  const moment: Moment = { call, known, mood, line, links, trait, misheard };
  const judging = rulesFor.get(line.kind)!;
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
  const stopped = judging.some(({ stops }, at) => stops && fired & (1 << at));
  if (stopped) for (const [at, rule] of judging.entries()) if (rule.ifItLands) fired &= ~(1 << at);
  let effects = made.get(call);
  if (!effects) made.set(call, (effects = new Map()));
  const key = ((fired * 256 + links.at) * 16 - patience) * 16 - trust;
  let effect = effects.get(key);
  if (!effect) {
    const rules = judging.filter((_, at) => fired & (1 << at));
    effects.set(key, (effect = add({ line, at: links.at, rules, patience, trust }, moment)));
  }
  return effect;
}

/** The same effect of a line that is worth another thing at its moment. */
export const valued = (effect: Effect, worth: Worth): Effect =>
  effect.worth === worth ? effect : (effect.valued[worth] ??= { ...effect, worth });

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
  return {
    ...summed,
    lands,
    warmth: amount(warming?.trust, moment),
    below: warming?.upTo ?? 0,
    objections: rules.filter(({ objection }) => objection).length,
    ends,
    polite: rules.some(({ polite }) => polite),
    worth: worthOf(rules, lands && (!ends || ends === 'order' || ends === 'advance')),
    valued: {},
  };
}

function worthOf(rules: readonly Rule[], does: boolean): Worth {
  if (rules.some(({ verdict }) => verdict === 'loss')) return 'wrong';
  // A manner that fits is pleasant; it makes no good line of one that does nothing.
  const gains = rules.some(({ verdict, name }) => verdict === 'gain' && name !== 'manner-fits');
  return does && gains ? 'good' : 'idle';
}
