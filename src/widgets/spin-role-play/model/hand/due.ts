import { styles } from '../../../kit/style/model.ts';
import { startOf } from '../rules/turn.ts';
import type { Call, CallState } from '../state/call.ts';

/** So often in one call a line is on offer that is not right. */
export const mostOffered = 2;
/** With this turn no good line is given away by its length in the hands that nearly every call meets; `npm run scenarios` watches it. */
const turned = 5;

/**
 * When each line of a call is due while it is not right, by its place: at two points of patience. Every
 * sentence costs a point, so no call comes to one of them twice, and no hand has to remember the others.
 * The lines of a kind take turns, another one first for each customer. The first hand offers what it
 * likes; what was on offer there is due once more. What an answer rules out is on offer right after that
 * answer, so it is due once: at one of the two points of its sibling, early or late in the call.
 */
export function turnsIn(call: Call, shown: ReadonlySet<number>): number[][] {
  const { lines } = call.scenario;
  const most = startOf(call).patience - 1;
  const first = styles.indexOf(call.temperament) + turned;
  const inTurn = (at: number): number[] => {
    const { kind } = lines[at]!;
    const among = lines.flatMap((one, place) =>
      one.kind === kind && !one.against && one.asks !== 'leave' ? [place] : [],
    );
    const place = (among.indexOf(at) + first) % among.length;
    return Array.from({ length: mostOffered }, (_, round) => {
      const share = (round * among.length + place + 0.5) / (mostOffered * among.length);
      return most - Math.floor(most * share);
    });
  };
  return lines.map((line, at) => {
    const { sibling } = call.linksOf(line);
    const due = sibling === undefined ? inTurn(at) : [inTurn(sibling)[(at + first) % mostOffered]!];
    return shown.has(at) ? due.slice(1) : due;
  });
}

/** How far the next turn of a line is, or its last one: 0 where it is due, and the farther, the less it is noticed. */
export type Rest = (at: number, state: Pick<CallState, 'patience'>) => number;
const made = new WeakMap<Call, Rest>();

/** @param shownFirst the lines in the first hand that are not right */
export function restIn(call: Call, shownFirst: (call: Call) => ReadonlySet<number>): Rest {
  const found = made.get(call);
  if (found) return found;
  const free: Rest = () => 0;
  // The first hand is dealt with it.
  made.set(call, free);
  const start = startOf(call).patience;
  const rests = turnsIn(call, shownFirst(call)).map((turns) =>
    Array.from({ length: start }, (_, patience) =>
      Math.min(start, ...turns.map((due) => Math.abs(due - patience))),
    ),
  );
  // The first hand offers what it likes.
  const rest: Rest = (at, { patience }) => rests[at]![patience] ?? 0;
  made.set(call, rest);
  return rest;
}
