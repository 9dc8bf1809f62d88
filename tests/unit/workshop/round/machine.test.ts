import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { roundMachine, type RoundEvent } from '../../../../src/workshop/round/machine.ts';
import { allRounds, newSession } from '../../../../src/workshop/round/model/changes.ts';
import { face, leftOf, ring, shareLeft } from '../../../../src/workshop/round/model/clock.ts';
import { isSession } from '../../../../src/workshop/round/model/check.ts';
import {
  exercises,
  lengthOf,
  shapes,
  stepsOf,
} from '../../../../src/workshop/round/model/exercises.ts';
import {
  present,
  roundShown,
  stepOf,
  stepsIn,
  type Session,
} from '../../../../src/workshop/round/model/session.ts';

const minute = 60_000;
const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);
const prepared = (count = 12, exercise: Session['exercise'] = 'role-play'): Session =>
  newSession(
    {
      exercise,
      scenarios: ['packaging-line'],
      rounds: shapes[exercise].rounds,
      minutes: Object.values(shapes[exercise].presets)[1]!,
      names: names(count),
      sound: true,
      rehearsal: false,
    },
    1000,
  );

/** A session in a room whose clock is told what time it is. */
function run(session = prepared()) {
  let now = 10 * minute;
  const actor = createActor(roundMachine, { input: session }).start();
  type Given = RoundEvent extends infer Event
    ? Event extends unknown
      ? Omit<Event, 'now'>
      : never
    : never;
  return {
    do: (event: Given) => actor.send({ ...event, now } as RoundEvent),
    passes: (ms: number) => void (now += ms),
    left: () => leftOf(actor.getSnapshot().context.clock, now),
    phase: () => actor.getSnapshot().value.phase,
    clock: () => actor.getSnapshot().value.clock,
    session: () => actor.getSnapshot().context,
    now: () => now,
  };
}

describe('the order of a session', () => {
  it('goes from the welcome through three rounds to the talk of all', () => {
    const me = run();
    const seen = [me.phase()];
    for (let n = 0; me.phase() !== 'over'; n++) {
      expect(n).toBeLessThan(20);
      me.do({ type: 'went-on' });
      seen.push(me.phase());
    }
    expect(seen.join(' ')).toBe(
      'welcome brief prepare play feedback rotate again play feedback rotate again play feedback debrief over',
    );
  });

  it('leaves out what has no time', () => {
    const me = run(prepared(8, 'line-up'));
    const phases = stepsIn(me.session()).map(({ phase }) => phase);
    expect(phases.join(' ')).toBe('welcome brief play feedback play feedback debrief over');
  });

  it('goes back and to any step, and no further than its ends', () => {
    const me = run();
    me.do({ type: 'went-back' });
    expect(me.phase()).toBe('welcome');
    me.do({ type: 'went-to', at: 3 });
    expect(me.phase()).toBe('play');
    me.do({ type: 'went-back' });
    expect(me.phase()).toBe('prepare');
    me.do({ type: 'went-to', at: 99 });
    expect(me.phase()).toBe('prepare');
    me.do({ type: 'went-to', at: 14 });
    me.do({ type: 'went-on' });
    expect(me.phase()).toBe('over');
  });

  it.each(exercises)('%s takes the minutes that its preset promises', (exercise) => {
    const { presets, rounds } = shapes[exercise];
    for (const [length, minutes] of Object.entries(presets)) {
      expect(lengthOf(stepsOf(minutes, rounds))).toBe(Number(length));
    }
  });
});

describe('somebody’s name', () => {
  const named = (person: number, name: string) => {
    const me = run();
    me.do({ type: 'renamed', person, name });
    return me.session().people.map((one) => one.name);
  };

  it('can be changed at any time, and is told apart from the others', () => {
    expect(named(1, 'Smith, John')[1]).toBe('Smith, John');
    expect(named(1, 'P0')[1]).toBe('P0 2');
    expect(named(1, 'p1')[1], 'its own name again').toBe('p1');
  });

  it('stays where nothing is typed, or nobody is meant', () => {
    expect(named(1, '  ')).toEqual(names(12));
    expect(named(12, 'Ada')).toEqual(names(12));
  });
});

describe('the clock', () => {
  it('stands until it is started, and stands again at the next step', () => {
    const me = run();
    me.passes(minute);
    expect(me.left()).toBe(3 * minute);
    me.do({ type: 'started' });
    me.passes(minute);
    expect([me.left(), me.clock()]).toEqual([2 * minute, 'going']);
    me.do({ type: 'went-on' });
    me.passes(minute);
    expect([me.left(), me.clock()]).toEqual([4 * minute, 'standing']);
  });

  it('is right after ten minutes in which the laptop slept', () => {
    const me = run();
    me.do({ type: 'went-to', at: 13 });
    expect(me.phase()).toBe('debrief');
    me.do({ type: 'started' });
    me.passes(10 * minute);
    expect(face(me.left())).toBe('01:00');
    me.passes(10 * minute);
    expect(face(me.left())).toBe('00:00');
  });

  it('loses no time while it is paused, and none when the page is loaded anew', () => {
    const me = run();
    me.do({ type: 'started' });
    me.passes(30_000);
    me.do({ type: 'paused' });
    me.passes(7 * minute);
    const paused = run(JSON.parse(JSON.stringify(me.session())) as Session);
    expect([face(paused.left()), paused.clock()]).toEqual(['02:30', 'standing']);
    me.do({ type: 'started' });
    me.passes(45_000);
    const anew = run(JSON.parse(JSON.stringify(me.session())) as Session);
    expect(anew.clock()).toBe('going');
    expect(face(leftOf(anew.session().clock, me.now()))).toBe('01:45');
  });

  it('takes a minute more while it goes, while it stands, and after its end', () => {
    const me = run();
    me.do({ type: 'lengthened' });
    expect(me.left()).toBe(4 * minute);
    me.do({ type: 'started' });
    me.passes(minute);
    me.do({ type: 'lengthened' });
    expect(me.left()).toBe(4 * minute);
    me.passes(20 * minute);
    me.do({ type: 'lengthened' });
    expect(me.left()).toBe(minute);
  });

  it('rings once when a minute is left and once at the end', () => {
    expect(ring(60_001, 60_000)).toBe('minute');
    expect(ring(60_000, 59_999)).toBeNull();
    expect(ring(1, 0)).toBe('end');
    expect(ring(0, 0)).toBeNull();
    expect(ring(300_000, 0)).toBe('end');
    expect(ring(59_000, 61_000)).toBeNull();
  });

  it('shows the second that has begun, and how much of the step is left', () => {
    expect([face(60_000), face(59_001), face(1), face(0)]).toEqual([
      '01:00',
      '01:00',
      '00:01',
      '00:00',
    ]);
    expect(face(75 * minute)).toBe('75:00');
    expect(shareLeft(2 * minute, 4)).toBe(0.5);
    expect(shareLeft(6 * minute, 4)).toBe(1);
    expect(shareLeft(0, 0)).toBe(0);
  });
});

describe('who is there', () => {
  it('the groups of a change are those of the next round', () => {
    const me = run();
    me.do({ type: 'went-to', at: 5 });
    expect([me.phase(), roundShown(me.session()), me.session().seated.length]).toEqual([
      'rotate',
      2,
      2,
    ]);
    me.do({ type: 'went-back' });
    expect([roundShown(me.session()), me.session().seated.length]).toEqual([1, 2]);
  });

  it('who comes during the welcome is seated with all others, who comes later in one group', () => {
    const me = run(prepared(5));
    me.do({ type: 'came', name: 'late' });
    expect(me.session().seated[0]!.map((group) => group.flat().length)).toEqual([3, 3]);
    me.do({ type: 'went-to', at: 3 });
    const before = me.session().seated[0]!;
    me.do({ type: 'came', name: 'later' });
    expect(me.session().seated[0]![0]).toEqual([
      before[0]![0],
      before[0]![1],
      [...before[0]![2], 6],
    ]);
    expect(me.session().seated[0]![1]).toEqual(before[1]);
  });

  it('one who left and came back is there once', () => {
    const me = run();
    me.do({ type: 'went-to', at: 3 });
    me.do({ type: 'left', person: 4 });
    me.do({ type: 'left', person: 4 });
    expect(present(me.session())).not.toContain(4);
    me.do({ type: 'returned', person: 4 });
    me.do({ type: 'returned', person: 4 });
    expect(
      me
        .session()
        .seated[0]!.flat(2)
        .sort((a, b) => a - b),
    ).toEqual(names(12).map((_, at) => at));
  });

  it('one who was sent away by mistake gets the old place back, and the room its plan', () => {
    const me = run();
    me.do({ type: 'went-to', at: 3 });
    const [before, plan] = [me.session().seated, allRounds(me.session())];
    me.do({ type: 'left', person: before[0]![0]![0]![0]! });
    expect(me.session().seated).not.toEqual(before);
    me.do({ type: 'returned', person: before[0]![0]![0]![0]! });
    expect(me.session().seated).toEqual(before);
    expect(allRounds(me.session())).toEqual(plan);
  });

  it.each([
    ['went on', { type: 'went-on' }],
    ['somebody else came', { type: 'came', name: 'late' }],
    ['somebody else left', { type: 'left', person: 7 }],
  ] as const)('the old place is not held once the room %s', (_, event) => {
    const me = run();
    me.do({ type: 'went-to', at: 3 });
    const seller = me.session().seated[0]![0]![0]![0]!;
    me.do({ type: 'left', person: seller });
    me.do(event);
    me.do({ type: 'returned', person: seller });
    const now = me.session().seated[0]!;
    expect(now.flatMap(([sells]) => sells)).not.toContain(seller);
    expect(now.flat(2).filter((one) => one === seller)).toHaveLength(1);
  });

  it('whatever the trainer presses, everybody has one place in every round, and it can be kept', () => {
    const event = fc.oneof(
      fc
        .constantFrom('went-on', 'went-back', 'started', 'paused', 'lengthened')
        .map((type) => ({ type })),
      fc.nat(14).map((at) => ({ type: 'went-to', at })),
      fc.nat(20).map((person) => ({ type: 'left', person })),
      fc.nat(20).map((person) => ({ type: 'returned', person })),
      fc.constant({ type: 'came', name: 'new' }),
    );
    const all = fc.record({
      count: fc.integer({ min: 4, max: 20 }),
      events: fc.array(event, { maxLength: 25 }),
    });
    fc.assert(
      fc.property(all, ({ count, events }) => {
        const me = run(prepared(count));
        for (const one of events) me.do(one as Parameters<typeof me.do>[0]);
        const session = me.session();
        expect(isSession(JSON.parse(JSON.stringify(session)))).toBe(true);
        const rounds = allRounds(session);
        expect(rounds.length).toBeGreaterThanOrEqual(3);
        for (const seating of rounds.slice(roundShown(session) - 1, 3))
          if (session.seated.length <= roundShown(session))
            expect(seating.flat(2).sort((a, b) => a - b)).toEqual(present(session));
        expect(stepOf(session).phase).toBe(me.phase());
      }),
      { numRuns: 50 },
    );
  });
});
