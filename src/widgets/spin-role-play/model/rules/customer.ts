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
  /** answers a pitch that nobody asked for with a compliment */
  courteous: boolean;
  /** must be shown that it works before ordering */
  wantsProof: boolean;
  fits?: Manner;
  clashes?: Manner;
}
const common = {
  patience: 15,
  trust: 3,
  openness: 4,
  scepticism: 3,
  haste: 0,
  courteous: true,
  wantsProof: false,
};
export const traits: Record<Temperament, Trait> = {
  tiger: { ...common, haste: 1, courteous: false, fits: 'direct', clashes: 'warm' },
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

/** What an agreement can be short of, by the name that the debrief has for it. */
export type Lack =
  | 'promise'
  | 'need'
  | 'new-need'
  | 'second-need'
  | 'weight'
  | 'half-more'
  | 'trust'
  | 'benefit'
  | 'proof'
  | 'unproved'
  | 'invented';
interface Ground {
  call: Call;
  known: Knowledge;
  cost: number;
  trust: number;
  trait: Trait;
}
type Needs = Partial<Record<Lack, (ground: Ground) => boolean>>;

/** Who comes a second time brings what was promised, and goes with more than the first time. */
const isKept = ({ call, known }: Ground): boolean => call.told === undefined || known.kept;
const hasNewNeed = ({ call, known }: Ground): boolean =>
  call.told === undefined || known.newNeeds >= 1;

/** What each agreement takes; all of it. */
const agreements: Record<'next-step' | 'order', Needs> = {
  'next-step': {
    promise: isKept,
    need: ({ known }) => known.explicit.size >= 1,
    'new-need': hasNewNeed,
    weight: ({ known, cost }) => known.weight >= cost,
    trust: ({ trust }) => trust >= 3,
    unproved: ({ known }) => !known.invented || known.proved,
  },
  order: {
    promise: isKept,
    'new-need': hasNewNeed,
    'second-need': ({ known }) => known.explicit.size >= 2,
    'half-more': ({ known, cost }) => known.weight * 2 >= cost * 3,
    trust: ({ trust }) => trust >= 4,
    benefit: ({ known }) => known.benefits > 0,
    invented: ({ known }) => !known.invented,
    proof: ({ known, trait }) => known.proved || !trait.wantsProof,
  },
};
const nextStep = Object.values(agreements['next-step']);
const order = Object.values(agreements.order);

/** What the customer would still miss, if asked now. */
export function lacksOf(call: Call, state: CallState, asks: 'next-step' | 'order'): Lack[] {
  const known = call.knowledge(state.landed);
  const cost = costAfter(call, known, state.objections);
  const ground = { call, known, cost, trust: state.trust, trait: traits[call.temperament] };
  return (Object.keys(agreements[asks]) as Lack[]).filter(
    (name) => !agreements[asks][name]!(ground),
  );
}

export function moodOf(call: Call, known: Knowledge, { trust, run, objections }: CallState): Mood {
  const trait = traits[call.temperament];
  const cost = costAfter(call, known, objections);
  const ground = { call, known, cost, trust, trait };
  return {
    asked: run < 2 ? 'few' : run < 3 ? 'some' : 'many',
    open: trust >= trait.openness,
    stage: stageAt(known, cost),
    advance: nextStep.every((holds) => holds(ground)),
    order: order.every((holds) => holds(ground)),
  };
}
