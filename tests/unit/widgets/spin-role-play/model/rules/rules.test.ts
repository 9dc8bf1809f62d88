import { describe, expect, test } from 'vitest';
import {
  perceivedCost,
  stageOf,
} from '../../../../../../src/widgets/spin-role-play/model/state/need.ts';
import type { Turn } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { at, heard, small } from '../../fixture.ts';

const names = (turn: Turn): string[] => turn.rules.map(({ name }) => name);
const changes = ({ before, after }: Turn) => ({
  patience: after.patience - before.patience,
  trust: after.trust - before.trust,
});
const jams = ['ask-age', 'p-jams'];
const deep = [...jams, 'i-rework'];
const wanted = [...deep, 'n-smooth'];
const all = [...wanted, 'ask-shift', 'p-nights', 'i-quits', 'n-asleep', 'pitch'];

describe('background questions', () => {
  test('one that a later question rests on costs one point of patience', () => {
    const turn = at([]).say('ask-age');
    expect(names(turn)).toEqual(['background-founds']);
    expect(changes(turn)).toEqual({ patience: -1, trust: 0 });
  });
  test('tire the customer from the fourth on, each more than the last, a hasty one still more', () => {
    const three = ['ask-age', 'ask-shift', 'ask-more'];
    expect(changes(at(three).say('ask-again')).patience).toBe(-2);
    expect(changes(at(three, {}, 'tiger').say('ask-again')).patience).toBe(-3);
  });
  test('cost double when the brief says it already', () => {
    const turn = at([]).say('ask-told');
    expect(names(turn)).toEqual(['brief-says-so']);
    expect(changes(turn).patience).toBe(-2);
  });
});

describe('problem questions', () => {
  test('without the facts get a vague answer', () => {
    const turn = at([]).say('p-jams');
    expect(names(turn)).toEqual(['facts-first']);
    expect(turn.lands).toBe(false);
    expect(changes(turn)).toEqual({ patience: -2, trust: 0 });
  });
  test('with the facts bring an implied need', () => {
    const { call, say } = at(['ask-age']);
    const turn = say('p-jams');
    expect(names(turn)).toEqual(['need-implied']);
    expect(changes(turn)).toEqual({ patience: -1, trust: 0 });
    expect(call.knowledge(turn.after.landed)).toMatchObject({ weight: 500 });
    expect(stageOf(call, turn.after)).toBe('dissatisfied');
  });
  test('that are sensitive wait for trust, a gentle customer’s longest', () => {
    const refused = at(['ask-shift'], { trust: 3 }).say('p-nights');
    expect(names(refused)).toEqual(['sensitive-early']);
    expect(changes(refused)).toEqual({ patience: -2, trust: -1 });
    expect(at(['ask-shift'], { trust: 4 }).say('p-nights').lands).toBe(true);
    expect(at(['ask-shift'], { trust: 4 }, 'koala').say('p-nights').lands).toBe(false);
  });
});

describe('what an answer rules out', () => {
  const ruledOut = { 'p-new': ['ask-age'], 'i-none': jams, 'n-cheap': deep };
  test.each(Object.entries(ruledOut))(
    '%s costs time and trust and brings nothing',
    (id, landed) => {
      const turn = at(landed, {}, 'chameleon', heard).say(id);
      expect(names(turn)).toEqual(['ruled-out']);
      expect(turn.lands).toBe(false);
      expect(changes(turn)).toEqual({ patience: -2, trust: -1 });
    },
  );
  const tooEarly = {
    'p-new': [['facts-first'], 'p-jams', []],
    'i-none': [['implication-early'], 'i-rework', ['ask-age']],
    'n-cheap': [['payoff-early'], 'n-smooth', jams],
  } as const;
  test.each(Object.entries(tooEarly))(
    '%s is before that as much too early as the question that the answer opens',
    (id, [rules, sibling, landed]) => {
      const { say } = at([...landed], {}, 'chameleon', heard);
      const turn = say(id);
      expect(names(turn)).toEqual(rules);
      expect(turn.lands).toBe(false);
      expect(changes(turn)).toEqual(changes(say(sibling)));
    },
  );
  test('cannot be said while another answer has laid its ground and none has ruled it out', () => {
    const canSay = (id: string, landed: string[], told?: string[]) => {
      const call = callOf(heard, 'chameleon', undefined, told);
      const { state } = at(landed, {}, 'chameleon', heard);
      return call.knowledge(state.landed).sayable.some((line) => line.id === id);
    };
    expect(canSay('p-new', [])).toBe(true);
    expect(canSay('p-new', ['ask-more'])).toBe(false);
    expect(canSay('p-new', ['ask-more', 'ask-age'])).toBe(true);
    expect(canSay('i-none', [], ['jams'])).toBe(false);
    expect(canSay('n-cheap', jams, ['rework'])).toBe(false);
    expect(canSay('n-cheap', deep, ['rework'])).toBe(true);
  });
});

describe('implications', () => {
  test('of a problem that was not admitted weigh nothing and cost trust', () => {
    const { call, say } = at(['ask-age']);
    const turn = say('i-rework');
    expect(names(turn)).toEqual(['implication-early']);
    expect(changes(turn)).toEqual({ patience: -2, trust: -1 });
    expect(call.knowledge(turn.after.landed).weight).toBe(0);
  });
  test('of an admitted problem add their weight', () => {
    const { call, say } = at(jams);
    const turn = say('i-rework');
    expect(names(turn)).toEqual(['implication-grows']);
    expect(changes(turn)).toEqual({ patience: -1, trust: 0 });
    expect(call.knowledge(turn.after.landed).weight).toBe(1200);
    expect(stageOf(call, turn.after)).toBe('growing');
  });
  test('that are invented cost trust, weigh nothing and stand in the way of an order', () => {
    const { call, say } = at(jams, { trust: 5 });
    const turn = say('i-fire');
    expect(changes(turn)).toEqual({ patience: -2, trust: -3 });
    expect(call.knowledge(turn.after.landed).weight).toBe(500);
    expect(changes(at(jams, { trust: 5 }, 'owl').say('i-fire')).trust).toBe(-4);
    expect(at([...all, 'i-fire'], { trust: 9 }).say('sign').outcome).toBeNull();
    expect(at([...wanted, 'i-fire'], { trust: 9 }).say('trial').outcome).toBeNull();
    expect(at([...wanted, 'i-fire', 'case'], { trust: 9 }).say('trial').outcome).toBe('advance');
  });
});

describe('need-payoff questions', () => {
  test('before a consequence is seen bring nothing', () => {
    const turn = at(jams).say('n-smooth');
    expect(names(turn)).toEqual(['payoff-early']);
    expect(turn.lands).toBe(false);
    expect(changes(turn)).toEqual({ patience: -2, trust: 0 });
  });
  test('after it make the need explicit and the price feel lower', () => {
    const { call, state, say } = at(deep);
    const turn = say('n-smooth');
    expect(names(turn)).toEqual(['need-explicit']);
    expect(changes(turn)).toEqual({ patience: -1, trust: 0 });
    expect([perceivedCost(call, state), perceivedCost(call, turn.after)]).toEqual([1200, 1000]);
    expect(stageOf(call, turn.after)).toBe('must-change');
  });
});

describe('giving', () => {
  test('there is nothing to sum up before the customer has said something', () => {
    const canSumUp = (landed: string[]) => {
      const { call, state } = at(landed);
      return call.knowledge(state.landed).sayable.some(({ id }) => id === 'so-far');
    };
    expect(canSumUp([])).toBe(false);
    expect(canSumUp(['ask-age'])).toBe(true);
  });
  test('a fourth question in a row costs trust, and a third does not', () => {
    expect(changes(at(['ask-age'], { run: 3 }).say('p-jams'))).toEqual({ patience: -1, trust: -1 });
    expect(changes(at(['ask-age'], { run: 2 }).say('p-jams'))).toEqual({ patience: -1, trust: 0 });
    expect(names(at(['ask-age'], { run: 3 }).say('p-jams'))).toContain('questions-in-a-row');
  });
  test('a summary after two questions gains trust; after one it only takes time', () => {
    const sumUp = (run: number) => changes(at(jams, { run }).say('so-far'));
    expect([0, 1].map(sumUp)).toEqual(Array(2).fill({ patience: -3, trust: 0 }));
    expect([2, 3].map(sumUp)).toEqual(Array(2).fill({ patience: -1, trust: 1 }));
  });
  test('a warm word opens the talk and interrupts it later', () => {
    expect(changes(at([]).say('hello'))).toEqual({ patience: -1, trust: 1 });
    expect(changes(at(jams).say('hello'))).toEqual({ patience: -2, trust: 0 });
    expect(at(jams).say('hello').lands).toBe(false);
  });
  test('a pitch before an explicit need lowers trust, draws an objection and raises the price', () => {
    const { call, say } = at(deep, { trust: 5 });
    const turn = say('pitch');
    expect(names(turn)).toEqual(['pitch-early', 'brushed-off']);
    expect(changes(turn)).toEqual({ patience: -2, trust: -2 });
    expect(perceivedCost(call, turn.after)).toBe(1500);
  });
  test('a pitch that answers a stated need is a benefit', () => {
    expect(names(at(wanted).say('pitch'))).toEqual(['benefit']);
    expect(changes(at(wanted).say('pitch'))).toEqual({ patience: -1, trust: 1 });
  });
  test('a pitch before what was promised is put off without a compliment', () => {
    const follows = { told: ['jams'] };
    const again = at([], {}, 'chameleon', { ...small, follows }).say('pitch');
    expect(names(again)).toEqual(['promise-waits', 'pitch-early']);
    expect(names(at([]).say('pitch'))).toEqual(['pitch-early', 'brushed-off']);
  });
  test('proof convinces after a stated need only', () => {
    expect(names(at(deep).say('case'))).toEqual(['proof-early']);
    expect(changes(at(deep).say('case'))).toEqual({ patience: -2, trust: 0 });
    expect(names(at(wanted).say('case'))).toEqual(['proof-convinces']);
    expect(changes(at(wanted).say('case'))).toEqual({ patience: -1, trust: 1 });
  });
  test('a manner that grates costs patience and trust, one that fits gains trust', () => {
    expect(changes(at(wanted, {}, 'peacock').say('case'))).toEqual({ patience: -2, trust: 0 });
    expect(changes(at(wanted, {}, 'owl').say('case'))).toEqual({ patience: -1, trust: 2 });
  });
  test('a manner that fits gains nothing for what is turned aside, however often it is said', () => {
    const lines = small.lines.map((line) => ({ ...line, manner: 'direct' as const }));
    const asked = (trust: number) =>
      at(['ask-shift'], { trust }, 'tiger', { ...small, lines }).say('p-nights');
    expect(names(asked(3))).toEqual(['sensitive-early']);
    expect(changes(asked(3))).toEqual({ patience: -2, trust: -1 });
    expect(names(asked(4)), 'one point of trust more, and it is answered').toEqual([
      ...['need-implied', 'manner-fits'],
    ]);
  });
  test('a manner that grates grates in what is turned aside as well', () => {
    expect(names(at(deep, {}, 'peacock').say('case'))).toEqual(['proof-early', 'manner-clashes']);
  });
});

describe('closing', () => {
  test('an order wants two needs, a heavy scale, trust and a benefit, and of an analyst’s kind a proof', () => {
    expect(at(all, { trust: 4 }).say('sign').outcome).toBe('order');
    expect(at(all, { trust: 3 }).say('sign').outcome).toBeNull();
    expect(at(wanted, { trust: 9 }).say('sign').outcome).toBeNull();
    expect(at(all, { trust: 4 }, 'owl').say('sign').outcome).toBeNull();
    expect(at([...all, 'case'], { trust: 4 }, 'owl').say('sign').outcome).toBe('order');
  });
  test('a next step wants one need that outweighs the price, and some trust', () => {
    expect(at(wanted, { trust: 3 }).say('trial').outcome).toBe('advance');
    expect(at(wanted, { trust: 2 }).say('trial').outcome).toBeNull();
    expect(at(wanted, { trust: 3, objections: 2 }).say('trial').outcome).toBeNull();
  });
  test('a refused close costs patience and trust and the call goes on', () => {
    const turn = at(deep).say('trial');
    expect(names(turn)).toEqual(['close-refused']);
    expect(changes(turn)).toEqual({ patience: -2, trust: -1 });
    expect(turn.outcome).toBeNull();
  });
  test('an agreement holds though it took the last of the patience', () =>
    expect(at(wanted, { patience: 1 }).say('trial').outcome).toBe('advance'));
  test('taking leave keeps the door open once a problem was admitted', () => {
    expect(at(jams).say('bye')).toMatchObject({ outcome: 'continuation', walkedOut: false });
    expect(at([]).say('bye').outcome).toBe('no-sale');
  });
  test('an improper offer ends the call without a sale, however well it went', () =>
    expect(at(all, { trust: 9 }).say('gift').outcome).toBe('no-sale'));
  test('without patience or trust the customer ends the call', () => {
    expect(at([], { patience: 2 }).say('p-jams')).toMatchObject({
      outcome: 'no-sale',
      walkedOut: true,
    });
    expect(at(deep, { trust: 1 }).say('pitch')).toMatchObject({ walkedOut: true });
  });
});
