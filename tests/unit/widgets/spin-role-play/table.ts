import type { CallEvent } from '../../../../src/widgets/spin-role-play/machine.ts';
import { hand } from '../../../../src/widgets/spin-role-play/model/hand/hand.ts';
import { stateAfterAll } from '../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../../src/widgets/spin-role-play/model/state/call.ts';
import type { CallScenario } from '../../../../src/widgets/spin-role-play/model/state/scenario.ts';
import {
  journalOf,
  makeCallStore,
  type Played,
} from '../../../../src/widgets/spin-role-play/store.ts';
import { small } from './fixture.ts';

export const began: CallEvent = { type: 'began', seed: 7 };
export const met: CallEvent = { type: 'met', temperament: 'chameleon' };
export const said = (line: string): CallEvent => ({ type: 'said', line });

/** A store that keeps its draft as the page does. */
export function table(scenario: CallScenario = small, draft: readonly CallEvent[] = []) {
  const store = makeCallStore(scenario);
  let events: CallEvent[] = [];
  const now = (): Played => store.getSnapshot().context;
  const send = (event: CallEvent): void => {
    const before = now();
    store.send(event);
    events = journalOf(events, event, before, now());
  };
  draft.forEach(send);
  return { store, now, send, draft: () => events };
}

/** Says so many lines, each chosen by number from what is on offer. */
export function walk(
  call: ReturnType<typeof table>,
  scenario: CallScenario,
  picks: readonly number[],
): void {
  for (const pick of picks) {
    const { temperament, turns } = call.now();
    const model = callOf(scenario, temperament);
    const offers = hand(model, stateAfterAll(model, turns));
    call.send(said(offers[pick % offers.length]!.line.id));
  }
}
