import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../../../src/progress/storage.ts';
import { createKept } from '../../../../src/workshop/kept/store.ts';
import { after } from '../../../../src/workshop/round/machine.ts';
import { newSession } from '../../../../src/workshop/round/model/changes.ts';
import { isSession } from '../../../../src/workshop/round/model/check.ts';
import { runs } from '../../../../src/workshop/round/model/clock.ts';
import { shapes } from '../../../../src/workshop/round/model/exercises.ts';
import {
  isOfAnotherDay,
  stepOf,
  type Session,
} from '../../../../src/workshop/round/model/session.ts';
import { createRoom, type Room } from '../../../../src/workshop/round/store.ts';
import type { Channel } from '../../../../src/workshop/windows/store.ts';

const session = (at = 1000): Session =>
  newSession(
    {
      exercise: 'role-play',
      scenarios: ['lift-care'],
      rounds: 3,
      minutes: shapes['role-play'].presets[45]!,
      names: ['a', 'b', 'c', 'd'],
      sound: true,
      rehearsal: false,
    },
    at,
  );

/** One laptop: windows that share a storage, unless it is forbidden, and hear one another. */
function laptop({ stores = true } = {}) {
  const storage = memoryStorage();
  const channels = new Set<Channel>();
  let now = 5000;
  return {
    storage,
    passes: (ms: number) => void (now += ms),
    window({ rules = true } = {}): Room {
      const channel: Channel = {
        onmessage: null,
        close: () => void channels.delete(channel),
        postMessage: (message: unknown) => {
          const data: unknown = JSON.parse(JSON.stringify(message));
          for (const other of channels)
            if (other !== channel) other.onmessage?.({ data } as MessageEvent);
        },
      };
      channels.add(channel);
      const kept = createKept(stores ? storage : memoryStorage());
      const room = createRoom(kept, channel, () => now);
      if (rules) room.follow(after);
      return room;
    },
    shouts: (data: unknown) => {
      for (const channel of channels) channel.onmessage?.({ data } as MessageEvent);
    },
  };
}
const phaseIn = (room: Room): string | undefined =>
  room.$session.get() ? stepOf(room.$session.get()!).phase : undefined;

describe('two windows of one session', () => {
  it('the projector follows the desk, also when it is opened in the middle', () => {
    const here = laptop();
    const desk = here.window();
    const early = here.window();
    desk.begin(session());
    desk.send({ type: 'went-on' });
    const late = here.window();
    expect([phaseIn(early), phaseIn(late)]).toEqual(['brief', 'brief']);
    desk.send({ type: 'started' });
    expect(early.$session.get()).toEqual(desk.$session.get());
    expect([phaseIn(late), runs(late.$session.get()!.clock)]).toEqual(['brief', true]);
  });

  it('what is pressed before the rules have come happens when they have, as of when it was pressed', () => {
    const here = laptop();
    here.window().begin(session());
    const early = here.window({ rules: false });
    early.send({ type: 'went-on' });
    early.send({ type: 'started' });
    here.passes(60_000);
    expect(phaseIn(early)).toBe('welcome');
    early.follow(after);
    expect([phaseIn(early), early.$session.get()!.clock]).toEqual([
      'brief',
      { ends: 5000 + 3 * 60_000, most: 3 * 60_000 },
    ]);
  });

  it('what is pressed before the rules have come does nothing to a session that is erased by then', () => {
    const here = laptop();
    const early = here.window({ rules: false });
    early.begin(session());
    early.send({ type: 'went-on' });
    early.erase();
    early.begin(session(9000));
    early.follow(after);
    expect(phaseIn(early)).toBe('welcome');
  });

  it('a desk that is closed and opened again goes on where it was', () => {
    const here = laptop();
    const desk = here.window();
    desk.begin(session());
    desk.send({ type: 'went-to', at: 3 });
    desk.close();
    expect(phaseIn(here.window())).toBe('play');
  });

  it.each([18, 26, 24 * 90])('begun at 20:00, it is there %i hours later', (hours) => {
    const evening = new Date(2026, 10, 2, 20).getTime();
    const later = evening + hours * 3_600_000;
    const here = laptop();
    here.window().begin(session(evening));
    here.passes(later);
    const found = here.window().$session.get()!;
    expect(found).toEqual(session(evening));
    expect([isOfAnotherDay(found, evening + 60_000), isOfAnotherDay(found, later)]).toEqual([
      false,
      true,
    ]);
  });

  it('where nothing can be stored, the projector gives the session back', () => {
    const here = laptop({ stores: false });
    const desk = here.window();
    const projector = here.window();
    desk.begin(session());
    desk.send({ type: 'went-on' });
    desk.close();
    const again = here.window();
    expect(phaseIn(again)).toBe('brief');
    again.send({ type: 'went-on' });
    expect(phaseIn(projector)).toBe('prepare');
  });

  it('an older state that arrives late changes nothing, a newer session replaces the old', () => {
    const here = laptop();
    const desk = here.window();
    const old = session();
    desk.begin(old);
    desk.send({ type: 'went-on' });
    here.shouts({ type: 'is', session: old });
    expect(phaseIn(desk)).toBe('brief');
    here.shouts({ type: 'is', session: session(9000) });
    expect([phaseIn(desk), desk.$session.get()!.id]).toEqual(['welcome', 9000]);
  });

  it('erased is erased in both, and nothing is left on the device but the call that the room plays', () => {
    const here = laptop();
    here.storage.write('result:pad-1', '{}');
    here.storage.write('together', '{}');
    const desk = here.window();
    const projector = here.window();
    desk.begin(session());
    desk.erase();
    expect([desk.$session.get(), projector.$session.get()]).toEqual([null, null]);
    expect(here.storage.names()).toEqual(['together']);
  });

  it.each([null, 5, {}, { type: 'is' }, { type: 'is', session: { id: 1 } }])(
    'what another page shouts is not believed: %j',
    (message) => {
      const here = laptop();
      const desk = here.window();
      here.shouts(message);
      expect(desk.$session.get()).toBeNull();
    },
  );
});

describe('what counts as a session', () => {
  const changed = (path: string, value: unknown): unknown => ({ ...session(), [path]: value });
  it('is one that was prepared, kept and read again', () =>
    expect(isSession(JSON.parse(JSON.stringify(session())))).toBe(true));
  it.each([
    ['exercise', 'poker'],
    ['rounds', 0],
    ['rounds', 7],
    ['minutes', { welcome: 3 }],
    ['people', [{ name: 'a' }]],
    ['people', Array.from({ length: 61 }, () => ({ name: '', here: true }))],
    ['seated', [[[[0], [1], [99]]]]],
    ['seated', [[[[0], [1]]]]],
    ['at', -1],
    ['clock', {}],
    ['clock', { ends: 1, left: 1 }],
    ['clock', { left: -1 }],
    ['clock', { ends: 1, most: -1 }],
    ['note', 'x'.repeat(5001)],
    ['scenarios', null],
    ['scenarios', [1]],
  ])('is none with %s %j', (path, value) => expect(isSession(changed(path, value))).toBe(false));
});
