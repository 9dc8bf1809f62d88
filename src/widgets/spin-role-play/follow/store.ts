import type { CallEvent } from '../machine.ts';
import { callOf } from '../model/state/call.ts';
import type { CallScenario } from '../model/state/scenario.ts';
import { makeCallStore } from '../store.ts';

/**
 * What the customer of a second call was told of in the learner's own first one, by id: of the draft of that
 * call, where it ended in an advance and brought out a need that the second goes on from. Null where it
 * did not, or cannot be read; the scenario then says what was told.
 */
export function toldBefore(
  first: CallScenario,
  events: readonly unknown[],
  { facts, problems, implications, payoffs }: CallScenario,
): string[] | null {
  try {
    const store = makeCallStore(first);
    for (const event of events) store.send(event as CallEvent);
    const { turns, earlier, temperament } = store.getSnapshot().context;
    const agreed = [turns, earlier ?? []].find((one) => one.at(-1)?.outcome === 'advance');
    if (!agreed) return null;
    const known = callOf(first, temperament).knowledge(agreed.at(-1)!.after.landed);
    const said = [known.facts, known.admitted, known.seen, known.payoffs].flatMap((some) => [
      ...some,
    ]);
    const asked = facts.filter((fact) => !fact.known);
    const told = [...asked, ...problems, ...implications, ...payoffs].flatMap(({ id }) =>
      said.includes(id) ? [id] : [],
    );
    return payoffs.some(({ id }) => told.includes(id)) ? told : null;
  } catch {
    return null;
  }
}
