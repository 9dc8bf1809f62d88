import { randomFrom } from '../../../src/widgets/kit/model.ts';
import { styles } from '../../../src/widgets/kit/style/model.ts';
import type { Offer } from '../../../src/widgets/spin-role-play/model/hand/hand.ts';
import { traits } from '../../../src/widgets/spin-role-play/model/rules/customer.ts';
import { say } from '../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { recallIn } from '../../../src/widgets/spin-role-play/model/state/recall.ts';
import { callOf, type Call } from '../../../src/widgets/spin-role-play/model/state/call.ts';
import {
  questions,
  type CallLine,
  type CallScenario,
} from '../../../src/widgets/spin-role-play/model/state/scenario.ts';
import { played } from './blind.ts';
import { skilled, type View } from './sellers.ts';
import { hear } from './view.ts';

/** What somebody believes to be known who takes every question for answered that does not come back. */
function believed(call: Call, said: readonly CallLine[], offers: readonly Offer[]): View {
  const { scenario, problemOf } = call;
  const done = said.filter((line) => !offers.some((offer) => offer.line === line));
  const about = (kind: CallLine['kind']): string[] =>
    done.flatMap((line) => (line.kind === kind && line.about ? [line.about] : []));
  const payoffs = about('need-payoff');
  const given = said.findLastIndex(({ kind }) => !questions.includes(kind) && kind !== 'close');
  return {
    said: {
      facts: new Set([
        ...scenario.facts.flatMap(({ id, known }) => (known ? [id] : [])),
        ...done.flatMap(({ reveals = [] }) => reveals),
      ]),
      admitted: new Set(about('problem')),
      payoffs: new Set(payoffs),
      explicit: new Set(payoffs.map(problemOf)),
      deepened: new Set(about('implication').map(problemOf)),
      owed: call.told !== undefined && !done.some(({ keeps }) => keeps),
      further: call.told === undefined || payoffs.length > 0,
      answered: done.some(({ kind }) => kind === 'pitch'),
      inARow: Math.min(3, said.slice(given + 1).filter(({ kind }) => kind !== 'close').length),
    },
    trust: 'open',
    patience: 'some',
    scale: about('problem').length + about('implication').length > 3 ? 'problem' : 'price',
    dislikes: traits[call.temperament].clashes,
    offered: offers.map(({ line }) => hear(call, line)),
  };
}

/** Of each thing said and what sounds like it one is repeated; what has no such twin gives itself away. */
function guessed(offer: Offer, call: Call, random: () => number): Offer {
  const { before } = offer.turn;
  const { said, misheard } = recallIn(call, before);
  if (misheard.length === 0) return offer;
  const twins = call.scenario.misheard!.filter(({ id }) => misheard.includes(id));
  const back = said.map((one) => {
    const twin = twins.find(({ of }) => of === one);
    return twin && random() < 0.5 ? twin.id : one;
  });
  return { ...offer, turn: say(call, before, offer.line, back) };
}

const calls = 100;

/**
 * How often somebody reaches an order or an advance who knows the method, remembers what he said, and does
 * not hear an answer; a share over all customers.
 */
export function deafWins(scenario: CallScenario): number {
  let won = 0;
  for (const who of styles) {
    const call = callOf(scenario, who);
    const random = randomFrom(1);
    const oneOf = <Item>(some: readonly Item[]): Item => some[Math.floor(random() * some.length)]!;
    for (let at = 0; at < calls; at++) {
      const said: CallLine[] = [];
      const { outcome } = played(call, (offers) => {
        const view = believed(call, said, offers);
        const chosen = oneOf(skilled(view));
        const offer = offers[view.offered.indexOf(chosen)]!;
        said.push(offer.line);
        return offer.line.kind === 'summary' ? guessed(offer, call, random) : offer;
      });
      won += Number(outcome === 'order' || outcome === 'advance');
    }
  }
  return won / (calls * styles.length);
}
