import type { Sets } from '../../src/widgets/personality-test/model/verdict.ts';
import {
  agreement,
  ratesOf,
  retested,
  simulated,
  type Condition,
  type Rates,
  type Size,
} from './simulate.ts';

const lead = (by: number): Condition => ({ name: `lead ${by}`, lead: by });

export const conditions = {
  lead2: lead(2),
  lead15: lead(1.5),
  lead1: lead(1),
  lead05: lead(0.5),
  agrees: {
    name: 'agrees with everything, +1 point; lead 1.5',
    lead: 1.5,
    as: { agreement: 1 },
  },
  extreme: { name: 'goes to the ends of the scale; lead 1.5', lead: 1.5, as: { stretch: 1.6 } },
  middle: { name: 'keeps to the middle; lead 1.5', lead: 1.5, as: { stretch: 0.45 } },
  careless: {
    name: 'a fifth of the answers without reading; lead 1.5',
    lead: 1.5,
    as: { careless: 0.2 },
  },
  two: { name: 'two styles alike, 1.5 ahead of the third', lead: 'two' },
  come: { name: 'people as they come', lead: 'as they come' },
  none: { name: 'no style', lead: 'none' },
  random: {
    name: 'clicks at random, three of four in a hurry',
    lead: 'none',
    as: { careless: 1 },
    hasty: 0.75,
  },
  better: {
    name: 'better statements (loadings .5 to .9); lead 1',
    lead: 1,
    bank: { loadings: [0.5, 0.9], popularity: 0.45 },
  },
  uneven: {
    name: 'statements half as unevenly popular again; lead 1',
    lead: 1,
    bank: { loadings: [0.4, 0.8], popularity: 0.675 },
  },
} satisfies Record<string, Condition>;

export interface Aim {
  name: string;
  /** what was found, a share of 1 */
  found: number;
  atLeast?: number;
  atMost?: number;
}

export const isMet = ({ found, atLeast = 0, atMost = 1 }: Aim): boolean =>
  found >= atLeast && found <= atMost;

/** Enough people for a figure to be right within a point. */
export const usualSize: Size = { banks: 60, people: 100, seed: 70_001 };

/** What the self-check is held to, and what was found; the figures follow from the size's seed. */
export function aimsOf(sets: Sets, size: Size): Aim[] {
  const of = (condition: Condition): { ten: Rates; all: Rates } => {
    const cases = simulated(sets, condition, size);
    return { ten: ratesOf(cases, 'ten more'), all: ratesOf(cases, 'all') };
  };
  const [one, agrees, none, random] = [
    of(conditions.lead1),
    of(conditions.agrees),
    of(conditions.none),
    of(conditions.random),
  ];
  const again = agreement(retested(sets, conditions.come, size), 'the same set');
  return [
    { name: '30 + 10, lead 1: own style, alone or in a pair', found: one.ten.own, atLeast: 0.7 },
    { name: '30 + 10, lead 1: wrong single', found: one.ten.wrongSingle, atMost: 0.01 },
    { name: '30 + 10, agrees, lead 1.5: own style', found: agrees.ten.own, atLeast: 0.74 },
    { name: '30 + 10, no style: any verdict', found: none.ten.any, atMost: 0.12 },
    { name: '30 + 10, random: any verdict', found: random.ten.any, atMost: 0.05 },
    {
      name: 'a repeat: the same, or a style shared',
      found: again.shared,
      atLeast: 0.64,
    },
    {
      name: 'a repeat: two different singles',
      found: again.twoSingles,
      atMost: 0.01,
    },
    { name: 'all sixty, lead 1: own style, alone or in a pair', found: one.all.own, atLeast: 0.82 },
    { name: 'all sixty, no style: any verdict', found: none.all.any, atMost: 0.13 },
  ];
}
