import { turnOf } from '../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { recallIn } from '../../../src/widgets/spin-role-play/model/state/recall.ts';
import { endIn, misheard, type Graph } from '../graph.ts';
import { factsOf, type Facts } from './facts.ts';
import { falseOf } from './turn.ts';

/** What the debrief would say and is not so, over the ends, closes and pitches of all calls; patience changes none of the sentences but the end. */
export function falseIn(graph: Graph): string[] {
  const { call, first, last, next, worth, effect } = graph;
  const wrong = new Set<string>();
  let moment = -1;
  let facts: Facts;
  let looked: number[] = [];
  for (const at of byMoment(graph)) {
    const before = graph.stateAt(at);
    if (moment !== graph.momentAt(at)) {
      moment = graph.momentAt(at);
      facts = factsOf(call, before);
      looked = [];
    }
    for (let way = first[at]!; way < last[at]!; way++) {
      const does = graph.effectOn(way);
      const ends = next[way]! < 0;
      if (!ends && does.line.kind !== 'close' && does.line.kind !== 'pitch') continue;
      const key = effect[way]! * 16 + (ends ? endIn(next[way]!) : 15);
      if (looked.includes(key)) continue;
      looked.push(key);
      const turn = turnOf(call, graph.knownAt(at), before, does);
      if (worth[way] === misheard) turn.back = recallIn(call, before).misheard;
      for (const one of falseOf(call, turn, facts!)) wrong.add(`${does.line.id}: ${one}`);
    }
  }
  return [...wrong];
}

/** The states, those together that differ in patience alone. */
function byMoment(graph: Graph): Uint32Array {
  const states = Float64Array.from(
    { length: graph.states },
    (_, at) => graph.momentAt(at) * 2 ** 32 + at,
  );
  return Uint32Array.from(states.sort(), (state) => state % 2 ** 32);
}
