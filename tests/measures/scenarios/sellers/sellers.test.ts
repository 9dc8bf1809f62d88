import { expect, test } from 'vitest';
import { skilled, type Heard, type View } from '../../../../scripts/scenarios/sellers/sellers.ts';

const line = (id: string, more: Partial<Heard> & Pick<Heard, 'kind'>): Heard => ({
  id,
  facts: [],
  founded: true,
  keeps: false,
  told: false,
  ruledOut: false,
  ...more,
});
const offered = [
  line('ask', { kind: 'situation', facts: ['age'] }),
  line('jams', { kind: 'problem', problem: 'jams', facts: ['age'] }),
  line('fire', { kind: 'implication', problem: 'jams', founded: false }),
  line('rework', { kind: 'implication', problem: 'jams' }),
  line('smooth', { kind: 'need-payoff', problem: 'jams', payoff: 'smooth' }),
  line('pitch', { kind: 'pitch', problem: 'jams', payoff: 'smooth' }),
  line('so-far', { kind: 'summary' }),
  line('trial', { kind: 'close', asks: 'next-step' }),
  line('bye', { kind: 'close', asks: 'leave' }),
];
/** What a learner may know, and nothing else. */
const seen = (said: Partial<View['said']> = {}, more: Partial<View> = {}): View => ({
  said: {
    facts: new Set(),
    admitted: new Set(),
    payoffs: new Set(),
    explicit: new Set(),
    deepened: new Set(),
    owed: false,
    further: true,
    answered: false,
    inARow: 0,
    ...said,
  },
  trust: 'listening',
  patience: 'plenty',
  scale: 'price',
  offered,
  ...more,
});
const says = (view: View) => skilled(view).map(({ id }) => id);
const jams = new Set(['jams']);

test('the skilled seller asks S, P, I, N in their time, sums up after three and closes when the scale tips', () => {
  const facts = new Set(['age']);
  const admitted = jams;
  expect(says(seen())).toEqual(['ask']);
  expect(says(seen({ facts }))).toEqual(['jams']);
  expect(says(seen({ facts, admitted }))).toEqual(['rework']);
  expect(says(seen({ facts, admitted, inARow: 3 }))).toEqual(['so-far']);
  expect(says(seen({ facts, admitted, deepened: jams }))).toEqual(['smooth']);
  expect(says(seen({ facts, admitted, explicit: jams }, { scale: 'problem' }))).toEqual(['trial']);
});
