import { withBallot } from './ballot.ts';
import { start, type RoomCall } from './call.ts';
import { mostHands } from './vote.ts';

export type RoomCallEvent = { now: number } & (
  | { type: 'asked' }
  /** shows the customer's answer again, without the lines */
  | { type: 'listened' }
  /** so many hands for one of `of` lines */
  | { type: 'counted'; place: number; of: number; hands: number }
  /** takes a line; what was counted is kept */
  | { type: 'took'; lines: readonly string[]; place: number }
  /** goes back before a vote and takes another of its lines */
  | { type: 'branched'; vote: number; place: number }
  /** goes back to a choice, or to the start, and asks the room again */
  | { type: 'returned'; to: number }
  /** goes on from a choice, as on another branch */
  | { type: 'went-to'; choice: number }
  | { type: 'side-by-side'; on: boolean }
  | { type: 'handed-in'; code: string }
);

/** More than anybody takes in a day of calls. */
export const mostChoices = 200;
export const mostBallots = 99;

const fresh = { asking: false, hands: [] } as const;

/** The call after an event; the same one where nothing comes of it. Later than before, whatever the clock says. */
export function after(call: RoomCall, event: RoomCallEvent): RoomCall {
  const next = changed(call, event);
  return next === call ? call : { ...next, changed: Math.max(call.changed + 1, event.now) };
}

function changed(call: RoomCall, event: RoomCallEvent): RoomCall {
  switch (event.type) {
    case 'asked':
      return { ...call, asking: true };
    case 'listened':
      return { ...call, asking: false };
    case 'counted':
      return counted(call, event);
    case 'took':
      return took(call, event);
    case 'branched':
      return branched(call, event);
    case 'returned':
      return event.to === start || call.choices[event.to]
        ? { ...call, at: event.to, asking: true, hands: [] }
        : call;
    case 'went-to':
      return call.choices[event.choice] ? { ...call, ...fresh, at: event.choice } : call;
    case 'side-by-side':
      return { ...call, both: event.on };
    case 'handed-in': {
      const ballots = withBallot(call.ballots, event.code);
      return ballots === call.ballots || ballots.length > mostBallots ? call : { ...call, ballots };
    }
  }
}

function counted(
  call: RoomCall,
  { place, of, hands }: Extract<RoomCallEvent, { type: 'counted' }>,
): RoomCall {
  if (place >= of) return call;
  const count = Math.max(0, Math.min(mostHands, Math.round(hands) || 0));
  const all = Array.from({ length: of }, (_, at) => call.hands[at] ?? 0);
  return { ...call, hands: all.map((n, at) => (at === place ? count : n)) };
}

function took(
  call: RoomCall,
  { lines, place }: Extract<RoomCallEvent, { type: 'took' }>,
): RoomCall {
  const { votes, choices, at, hands } = call;
  if (lines[place] === undefined || choices.length >= mostChoices) return call;
  const vote = { after: at, lines, hands: lines.map((_, one) => hands[one] ?? 0) };
  return {
    ...{ ...call, ...fresh },
    votes: [...votes, vote],
    choices: [...choices, { vote: votes.length, place }],
    at: choices.length,
  };
}

function branched(
  call: RoomCall,
  { vote, place }: Extract<RoomCallEvent, { type: 'branched' }>,
): RoomCall {
  const { votes, choices } = call;
  if (votes[vote]?.lines[place] === undefined || choices.length >= mostChoices) return call;
  const known = choices.findIndex((one) => one.vote === vote && one.place === place);
  if (known >= 0) return { ...call, ...fresh, at: known };
  return { ...call, ...fresh, choices: [...choices, { vote, place }], at: choices.length };
}
