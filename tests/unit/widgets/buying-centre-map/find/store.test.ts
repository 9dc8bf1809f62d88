import { describe, expect, test } from 'vitest';
import {
  endedFinding,
  makeFindStore,
  mendedMap,
  type Faulty,
} from '../../../../../src/widgets/buying-centre-map/find/store.ts';
import { gapsIn } from '../../../../../src/widgets/buying-centre-map/model/gaps.ts';
import { mapOf, person } from '../maps.ts';

const against = person('p1', { attitude: 'opposes', contact: 'close', function: 'finance' });
const options = [
  { id: 'ask', right: true as const, text: 'ask him' },
  { id: 'wait', text: 'wait' },
];
const faulty: Faulty = {
  ...mapOf(against, person('p2', { level: 'deciding', contact: 'distant' })),
  faults: [
    { gap: 'opponent:p1', options, by: '2026-12-04', mends: [] },
    {
      gap: 'coach',
      options,
      by: '2026-12-05',
      mends: [person('p3', { role: 'coach', contact: 'frequent' })],
    },
  ],
};

const store = () => {
  const made = makeFindStore(faulty);
  made.send({ type: 'began', seed: 7 });
  return made;
};
const now = (made: ReturnType<typeof store>) => made.getSnapshot().context;

describe('mending a map', () => {
  test('what is no fault is said to be none, and opens nothing', () => {
    const made = store();
    made.send({ type: 'named', gap: 'opponent:p2' });
    expect(now(made)).toMatchObject({ wrong: 'opponent:p2', open: null, mended: [] });
    made.send({ type: 'acted', option: 'ask' });
    expect(now(made).mended).toEqual([]);
  });

  test('a fault is open until the right thing is done about it', () => {
    const made = store();
    made.send({ type: 'named', gap: 'coach' });
    made.send({ type: 'acted', option: 'wait' });
    expect(now(made)).toMatchObject({ open: 'coach', chosen: 'wait', mended: [] });
    made.send({ type: 'named', gap: 'opponent:p1' });
    expect(now(made).open).toBe('coach');
    made.send({ type: 'acted', option: 'ask' });
    expect(now(made)).toMatchObject({ open: null, chosen: null, mended: ['coach'] });
  });

  test('it ends when the last fault is mended, in any order, and the same fault counts once', () => {
    const made = store();
    const ended = () => endedFinding(faulty)(now(made));
    for (const gap of ['coach', 'coach']) {
      made.send({ type: 'named', gap });
      made.send({ type: 'acted', option: 'ask' });
    }
    expect(now(made).mended).toEqual(['coach']);
    expect(ended()).toBeNull();
    made.send({ type: 'named', gap: 'opponent:p1' });
    made.send({ type: 'acted', option: 'ask' });
    expect(ended()).toEqual({ id: '7', score: null });
  });

  test('nothing is named before it has begun', () => {
    const made = makeFindStore(faulty);
    made.send({ type: 'named', gap: 'coach' });
    expect(made.getSnapshot().context.open).toBeNull();
  });

  test('the map changes with what is mended: people come, and plans with their day', () => {
    const map = mendedMap(faulty, ['coach', 'opponent:p1']);
    expect(map.people.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
    expect(map.plans).toEqual([
      { gap: 'coach', action: 'ask him', by: '2026-12-05' },
      { gap: 'opponent:p1', action: 'ask him', by: '2026-12-04' },
    ]);
    expect(gapsIn(map).map(({ kind }) => kind)).not.toContain('opponent');
  });
});
