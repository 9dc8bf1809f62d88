import type { Manner, Temperament } from '../../schema.ts';
import type { Call, CallState } from '../state/call.ts';
import type { Knowledge } from '../state/known.ts';
import { costAfter, stageAt, type Stage } from '../state/need.ts';

/** What sets one customer apart from another (S26–S30, S36–S39). */
export interface Trait {
  patience: number;
  trust: number;
  /** trust that a sensitive question asks for */
  openness: number;
  /** trust that an invented consequence costs */
  scepticism: number;
  /** patience that each background question too many costs on top */
  haste: number;
  /** must be shown that it works before ordering */
  wantsProof: boolean;
  fits?: Manner;
  clashes?: Manner;
}
const common = { patience: 15, trust: 3, openness: 4, scepticism: 3, haste: 0, wantsProof: false };
export const traits: Record<Temperament, Trait> = {
  tiger: { ...common, haste: 1, fits: 'direct', clashes: 'warm' },
  peacock: { ...common, fits: 'lively', clashes: 'detailed' },
  koala: { ...common, openness: 5, fits: 'warm', clashes: 'direct' },
  owl: { ...common, scepticism: 4, wantsProof: true, fits: 'detailed', clashes: 'lively' },
  chameleon: common,
};

/** What the gauges come to: all that a rule may see of them. None looks at patience, which only runs out. */
export interface Mood {
  /** questions in a row: under two, two, three and more */
  asked: 'few' | 'some' | 'many';
  /** trusts enough for a sensitive question */
  open: boolean;
  stage: Stage;
  /** would agree now, if asked, to a next step, or to sign */
  advance: boolean;
  order: boolean;
}

/** Enough for a next step: a stated need that outweighs the price, and some trust. */
const wouldAdvance = (known: Knowledge, cost: number, trust: number): boolean =>
  known.explicit.size >= 1 &&
  known.weight >= cost &&
  trust >= 3 &&
  (!known.invented || known.proved);

/** Enough to sign: two stated needs, half as heavy again as the price, trust and an answer to a need. */
const wouldOrder = (known: Knowledge, cost: number, trust: number, trait: Trait): boolean =>
  known.explicit.size >= 2 &&
  known.weight * 2 >= cost * 3 &&
  trust >= 4 &&
  known.benefits > 0 &&
  !known.invented &&
  (known.proved || !trait.wantsProof);

export function moodOf(call: Call, known: Knowledge, { trust, run, objections }: CallState): Mood {
  const trait = traits[call.temperament];
  const cost = costAfter(call, known, objections);
  return {
    asked: run < 2 ? 'few' : run < 3 ? 'some' : 'many',
    open: trust >= trait.openness,
    stage: stageAt(known, cost),
    advance: wouldAdvance(known, cost, trust),
    order: wouldOrder(known, cost, trust, trait),
  };
}
