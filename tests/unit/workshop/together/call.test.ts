import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../../../src/progress/storage.ts';
import { createKept } from '../../../../src/workshop/kept/store.ts';
import {
  branchesOf,
  newRoomCall,
  saidIn,
  sentenceOf,
  splitsIn,
  start,
  takenIn,
  wayTo,
  type RoomCall,
} from '../../../../src/workshop/together/model/call.ts';
import { after, type RoomCallEvent } from '../../../../src/workshop/together/model/changes.ts';
import { isRoomCall } from '../../../../src/workshop/together/model/check.ts';
import { createCallRoom } from '../../../../src/workshop/together/store.ts';

type Pressed = RoomCallEvent extends infer One
  ? One extends unknown
    ? Omit<One, 'now'>
    : never
  : never;

const begun = (): RoomCall =>
  newRoomCall(
    { activity: 'scenarios/pump-trucks', digest: 'd', customer: null, seed: 7, both: false },
    1000,
  );
const press = (call: RoomCall, ...events: Pressed[]): RoomCall =>
  events.reduce((now, event) => after(now, { ...event, now: 5000 } as RoomCallEvent), call);
const count = (place: number, hands: number): Pressed => ({ type: 'counted', place, of: 3, hands });
const take = (name: string, place: number): Pressed => ({
  type: 'took',
  lines: ['a', 'b', 'c'].map((letter) => `${name}-${letter}`),
  place,
});

/** Three votes: 9 to 3, 6 to 6, all for one. */
const played = (): RoomCall =>
  press(
    begun(),
    { type: 'asked' },
    ...[count(0, 9), count(1, 3), take('one', 0)],
    ...[count(0, 6), count(2, 6), take('two', 2)],
    ...[count(1, 12), take('three', 1)],
  );

describe('a call that a room plays', () => {
  it('goes the way that was taken, and keeps how each vote was spread', () => {
    const call = played();
    expect(saidIn(call, call.at)).toEqual(['one-a', 'two-c', 'three-b']);
    expect(call.votes.map(({ hands }) => hands)).toEqual([
      [9, 3, 0],
      [6, 0, 6],
      [0, 12, 0],
    ]);
    expect([call.asking, call.hands]).toEqual([false, []]);
  });

  it('takes the line that the trainer takes, whatever the room wants', () => {
    const call = press(begun(), count(0, 9), take('one', 1));
    expect(saidIn(call, call.at)).toEqual(['one-b']);
    expect(call.votes[0]!.hands).toEqual([9, 0, 0]);
  });

  it('plays the other branch at one press, and keeps the first one with its votes', () => {
    const first = played();
    const call = press(first, { type: 'branched', vote: 1, place: 0 });
    expect(saidIn(call, call.at)).toEqual(['one-a', 'two-a']);
    expect(call.votes).toEqual(first.votes);
    expect(branchesOf(call).map((at) => saidIn(call, at).join(' '))).toEqual([
      'one-a two-c three-b',
      'one-a two-a',
    ]);
    expect(takenIn(call, 1)).toEqual([2, 0]);
  });

  it('goes back to a branch that was played, instead of playing it twice', () => {
    const first = played();
    const other = press(first, { type: 'branched', vote: 1, place: 0 });
    const back = press(other, { type: 'branched', vote: 1, place: 2 });
    expect(back.choices).toEqual(other.choices);
    expect(saidIn(back, back.at)).toEqual(['one-a', 'two-c']);
  });

  it('asks the room again from any place; the earlier vote stays', () => {
    const call = press(played(), { type: 'returned', to: start }, count(2, 8), take('one', 2));
    expect(saidIn(call, call.at)).toEqual(['one-c']);
    expect(call.votes.map(({ hands }) => hands)).toContainEqual([9, 3, 0]);
    expect(sentenceOf(call, 3)).toBe(1);
  });

  it.each<[string, Pressed]>([
    ['a place that no line has', take('four', 3)],
    ['a vote that never was', { type: 'branched', vote: 9, place: 0 }],
    ['a choice that never was', { type: 'returned', to: 9 }],
    ['a code that is none', { type: 'handed-in', code: 'hello' }],
    ['hands for a line that is not there', { type: 'counted', place: 3, of: 3, hands: 1 }],
  ])('is left as it is by %s', (_, event) => {
    const call = played();
    expect(press(call, event)).toBe(call);
  });

  it('counts no less than none and no more than a room holds', () => {
    expect(press(begun(), count(0, -1)).hands[0]).toBe(0);
    expect(press(begun(), count(0, 100)).hands[0]).toBe(99);
    expect(press(begun(), count(0, NaN)).hands[0]).toBe(0);
  });

  it('tells where the room was split: the widest first, and no vote of one mind', () => {
    const call = played();
    const splits = splitsIn(call, (vote) => call.votes[vote]!.hands);
    expect(splits.map(({ vote, taken, other }) => [vote, taken, other])).toEqual([
      [1, [2], 0],
      [0, [0], 1],
    ]);
  });

  it('whatever is pressed, every way ends at the start, and it can be kept', () =>
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 40 }), (events) => {
        const call = press(begun(), ...events);
        expect(isRoomCall(JSON.parse(JSON.stringify(call)))).toBe(true);
        for (const branch of branchesOf(call)) {
          const way = wayTo(call, branch);
          expect(way).toEqual([...way].sort((a, b) => a - b));
        }
        const total = (one: RoomCall): number => one.votes.flatMap(({ hands }) => hands).length;
        expect(total(press(call, { type: 'returned', to: start }))).toBe(total(call));
      }),
    ));
});

const anything: fc.Arbitrary<Pressed> = fc.oneof(
  fc.record({ type: fc.constant('asked' as const) }),
  fc.record({
    type: fc.constant('counted' as const),
    place: fc.nat(3),
    of: fc.constant(3),
    hands: fc.integer({ min: -2, max: 120 }),
  }),
  fc.nat(3).map((place) => take('any', place)),
  fc.record({ type: fc.constant('branched' as const), vote: fc.nat(6), place: fc.nat(3) }),
  fc.record({ type: fc.constant('returned' as const), to: fc.integer({ min: -1, max: 6 }) }),
);

describe('what counts as such a call', () => {
  const vote = { after: start, lines: ['a'], hands: [1] };
  it.each([
    ['at', 5],
    ['at', -2],
    ['customer', 'lion'],
    ['hands', [1, 2, 3, 4, 5, 6, 7]],
    ['hands', [100]],
    ['votes', [{ after: 0, lines: ['a'], hands: [1] }]],
    ['votes', [vote, { ...vote, hands: [] }]],
    ['choices', [{ vote: 9, place: 0 }]],
    ['choices', [{ vote: 0, place: 9 }]],
    ['ballots', ['nonsense']],
    ['ballots', [null]],
  ])('is none with %s %j', (path, value) =>
    expect(isRoomCall({ ...played(), [path]: value })).toBe(false),
  );
  it('is none where two votes wait for each other', () =>
    expect(
      isRoomCall({
        ...begun(),
        votes: [{ ...vote, after: 0 }],
        choices: [{ vote: 0, place: 0 }],
      }),
    ).toBe(false));
});

describe('desk and projector', () => {
  it('hold the same call; to end it leaves a session of groups alone', () => {
    const storage = memoryStorage();
    const kept = createKept(storage);
    kept.set('session', { some: 'groups' });
    const desk = createCallRoom(kept, null, () => 5000);
    desk.begin(begun());
    desk.send(count(1, 4));
    const projector = createCallRoom(createKept(storage), null);
    expect(projector.$session.get()).toEqual(desk.$session.get());
    expect(projector.$session.get()!.hands).toEqual([0, 4, 0]);
    desk.erase();
    expect(storage.names()).toEqual(['session']);
  });
});
