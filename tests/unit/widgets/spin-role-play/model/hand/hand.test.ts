import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../../../../src/build/yaml.ts';
import { styles } from '../../../../../../src/widgets/kit/style/model.ts';
import {
  mostOffered,
  turnsIn,
} from '../../../../../../src/widgets/spin-role-play/model/hand/due.ts';
import { hand, type Offer } from '../../../../../../src/widgets/spin-role-play/model/hand/hand.ts';
import { effectOf } from '../../../../../../src/widgets/spin-role-play/model/rules/effect.ts';
import { takesUp } from '../../../../../../src/widgets/spin-role-play/model/rules/follow.ts';
import {
  stateAfterAll,
  type Turn,
} from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import {
  callOf,
  type Call,
} from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { scenarioSchema } from '../../../../../../src/widgets/spin-role-play/schema.ts';
import { at } from '../../fixture.ts';

const scenarios = globSync('content/scenarios/*.yaml').map((file) =>
  parseYaml(readFileSync(file, 'utf8'), file, scenarioSchema),
);
const picks = fc.array(fc.nat(), { maxLength: 15 });

/** Plays what is offered, and looks at each hand with the turn before it. */
function everyHand(look: (call: Call, turns: readonly Turn[], offers: readonly Offer[]) => void) {
  fc.assert(
    fc.property(
      fc.constantFrom(...scenarios),
      fc.constantFrom(...styles),
      picks,
      (of, who, chosen) => {
        const call = callOf(of, who);
        const turns: Turn[] = [];
        for (const pick of chosen) {
          if (turns.at(-1)?.outcome) break;
          const offers = hand(call, stateAfterAll(call, turns));
          if (turns.length > 0) look(call, turns, offers);
          turns.push(offers[pick % offers.length]!.turn);
        }
      },
    ),
    { numRuns: 300 },
  );
}

test('after an answer that opens a good follow-up, the next hand holds one', () => {
  let opened = 0;
  everyHand((call, turns, offers) => {
    const answer = turns.at(-1);
    if (!answer?.lands) return;
    const state = stateAfterAll(call, turns);
    const known = call.knowledge(state.landed);
    const follows = known.sayable.filter(
      (line) =>
        takesUp(call, line, answer.line) && effectOf(call, known, state, line).worth === 'good',
    );
    if (follows.length === 0 || state.patience <= 1) return;
    opened += 1;
    const held = offers.filter(({ line, worth }) => worth === 'good' && follows.includes(line));
    expect(held.length).toBeGreaterThan(0);
  });
  expect(opened).toBeGreaterThan(50);
});

test('a line that was refused does not come straight back, unless it has become right or little else is left', () => {
  let refused = 0;
  everyHand((_, turns, offers) => {
    const { line, lands } = turns.at(-1)!;
    if (lands || line.kind === 'summary') return;
    refused += 1;
    const others = offers.filter((offer) => offer.line !== line);
    const suffices = others.length >= 4 && others.some(({ worth }) => worth === 'wrong');
    for (const offer of offers)
      if (offer.line === line && suffices) expect(offer.worth).toBe('good');
  });
  expect(refused).toBeGreaterThan(50);
});

/** A hand that could do without an offer: enough lines, and a mistake among them. */
const suffices = (offers: readonly Offer[]): boolean =>
  offers.length >= 4 && offers.some(({ worth }) => worth === 'wrong');

test('what is not right is on offer twice in a call, and again only where little else is left', () => {
  let twice = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...scenarios),
      fc.constantFrom(...styles),
      picks,
      fc.boolean(),
      (of, who, chosen, skilled) => {
        const call = callOf(of, who);
        const turns: Turn[] = [];
        const shown = new Map<string, number>();
        for (const pick of chosen) {
          if (turns.at(-1)?.outcome) break;
          const offers = hand(call, stateAfterAll(call, turns));
          for (const { line, worth } of offers) {
            if (worth === 'good' || line.asks === 'leave') continue;
            const times = (shown.get(line.id) ?? 0) + 1;
            shown.set(line.id, times);
            if (times === 2) twice += 1;
            const others = offers.filter((offer) => offer.line !== line);
            if (times > 2) expect(suffices(others), `${line.id} for the third time`).toBe(false);
          }
          const good = offers.filter(({ worth }) => worth === 'good');
          const among = skilled ? good : offers;
          turns.push(among[pick % among.length]!.turn);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(twice).toBeGreaterThan(100);
});

test('a line is due at two points of patience, at one where the first hand has offered it or an answer rules it out', () => {
  const call = callOf(
    scenarios.find(({ lines }) => lines.length >= 30)!,
    'owl',
  );
  const turns = turnsIn(call, new Set([3]));
  expect(turns[3]).toHaveLength(1);
  call.scenario.lines.forEach(({ asks, against }, place) => {
    if (asks === 'leave' || place === 3) return;
    expect(new Set(turns[place]).size).toBe(against ? 1 : mostOffered);
    for (const due of turns[place]!) expect(due > 0 && due < 15).toBe(true);
  });
});

test('right after an answer a question that it rules out is on offer, beside the one that it opens', () => {
  let ruled = 0;
  everyHand((call, turns, offers) => {
    const answer = turns.at(-1)!;
    const against = call.scenario.lines.filter((line) => line.against === answer.line.id);
    if (!answer.lands || against.length === 0) return;
    ruled += 1;
    expect(offers.filter(({ line }) => against.includes(line))).toHaveLength(1);
  });
  expect(ruled).toBeGreaterThan(50);
});

test('two questions side by side do not tell that an answer has opened one of them', () => {
  const pairs = { good: 0, early: 0 };
  everyHand((call, _, offers) => {
    for (const { line } of offers) {
      const sibling = call.scenario.lines[call.linksOf(line).sibling ?? -1];
      const beside = offers.find((offer) => offer.line === sibling);
      if (beside) pairs[beside.worth === 'good' ? 'good' : 'early'] += 1;
    }
  });
  expect(pairs.good).toBeGreaterThan(20);
  expect(pairs.early).toBeGreaterThan(pairs.good / 2);
});

test('a close that was refused comes back at once when it is ripe', () => {
  const { call, state } = at(['ask-age', 'p-jams', 'i-rework', 'n-smooth']);
  const latest = call.indexOf('trial');
  expect(hand(call, { ...state, latest }).map(({ line }) => line.id)).toContain('trial');
  const early = at(['ask-age', 'p-jams']);
  expect(hand(early.call, { ...early.state, latest }).map(({ line }) => line.id)).not.toContain(
    'trial',
  );
});
