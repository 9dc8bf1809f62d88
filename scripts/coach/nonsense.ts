import type { Moment } from '../../src/coach/model/hear/clues.ts';
import { heardIn } from '../../src/coach/model/hear/hear.ts';
import { randomFrom } from '../../src/widgets/kit/model.ts';
import { styles } from '../../src/widgets/kit/style/model.ts';
import { hand } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import {
  say,
  startOf,
  type Outcome,
  type Turn,
} from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf, type Call } from '../../src/widgets/spin-role-play/model/state/call.ts';
import type { Ready } from './calls.ts';

/** What somebody types who has nothing to say, given the customer's last words and how often they typed. */
export type Typist = (context: string, turn: number) => string;

const isWon = (outcome: Outcome | null): boolean => outcome === 'order' || outcome === 'advance';

/** So often a customer asks back before the call is given up for lost. */
const patience = 8;

/** Whether a call is won by typing so, anything that is shown being taken, whichever comes. */
function wonBy(ready: Ready, call: Call, typist: Typist, seed: number): boolean {
  const random = randomFrom(seed);
  const said: string[] = [];
  let context = '';
  let state = startOf(call);
  let asked = 0;
  for (let turn = 0; asked < patience; turn++) {
    const heard = heardIn(
      ready.table,
      typist(context, turn),
      momentIn(call, state.landed, said, context),
    );
    if (heard.as !== 'line' && heard.as !== 'lines') {
      asked++;
      continue;
    }
    const { id } = heard.lines[Math.floor(random() * heard.lines.length)]!;
    const own = {
      text: '',
      kind: heard.reading.kind,
      ...(heard.echoes && { echoes: true as const }),
    };
    const done: Turn = say(call, state, call.scenario.lines[call.indexOf(id)]!, undefined, own);
    if (done.outcome) return isWon(done.outcome);
    state = done.after;
    said.push(id);
    context = ready.scene.lines[call.indexOf(id)]!.replies.plain;
  }
  return false;
}

function momentIn(call: Call, landed: string, said: readonly string[], context: string): Moment {
  const { sayable, facts, admitted, seen, payoffs } = call.knowledge(landed);
  return {
    sayable: new Set(sayable.map(({ id }) => id)),
    known: new Set([...facts, ...admitted, ...seen, ...payoffs]),
    said,
    context,
  };
}

/** The share of calls that are won by typing so, with each customer, `calls` times. */
export const shareWonBy = (ready: Ready, typist: Typist, calls: number): number =>
  shareOf(ready, calls, (call, seed) => wonBy(ready, call, typist, seed));

/** The share of calls that are won by pressing any of the lines offered. */
export const shareWonAtRandom = (ready: Ready, calls: number): number =>
  shareOf(ready, calls, (call, seed) => {
    const random = randomFrom(seed);
    let state = startOf(call);
    for (;;) {
      const offers = hand(call, state);
      const { turn } = offers[Math.floor(random() * offers.length)]!;
      if (turn.outcome) return isWon(turn.outcome);
      state = turn.after;
    }
  });

function shareOf(
  { scene }: Ready,
  calls: number,
  won: (call: Call, seed: number) => boolean,
): number {
  const all = styles.flatMap((style) => {
    const call = callOf(scene, style);
    return Array.from({ length: calls }, (_, seed) => won(call, seed + 1));
  });
  return all.filter(Boolean).length / all.length;
}
