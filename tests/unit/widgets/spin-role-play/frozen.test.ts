/** Drafts and codes as they were once written, on learners' devices and in links that were sent: they stay readable. */
import { describe, expect, test } from 'vitest';
import type { CallEvent } from '../../../../src/widgets/spin-role-play/machine.ts';
import { decode } from '../../../../src/widgets/spin-role-play/model/code/code.ts';
import { small } from './fixture.ts';
import { logOf } from './play.ts';
import { said, table } from './table.ts';

const begun = (seed: number, temperament: 'owl' | 'tiger' | 'koala'): CallEvent[] => [
  { type: 'began', seed },
  { type: 'met', temperament },
];

describe('a draft', () => {
  test('with a sentence taken back', () => {
    const { now } = table(small, [
      ...begun(1234567, 'owl'),
      ...['hello', 'ask-again', 'ask-shift', 'pitch'].map(said),
      { type: 'undone' },
      ...['p-jams', 'so-far'].map(said),
    ]);
    expect(now()).toMatchObject({ phase: 'investigating', seed: 1234567, takenBack: 1 });
    expect(logOf(now().turns)).toEqual(['hello', 'ask-again', 'ask-shift', 'p-jams', 'so-far']);
    expect(now().turns.at(-1)!.after).toMatchObject({ patience: 10, trust: 5, run: 0 });
  });

  test('of a call taken up again from its middle', () => {
    const { now } = table(small, [
      ...begun(16777215, 'tiger'),
      ...['i-quits', 'hello', 'bye'].map(said),
      { type: 'rewound', to: 1 },
      said('hello'),
      { type: 'undone' },
      ...['hello', 'p-jams'].map(said),
    ]);
    expect(now()).toMatchObject({ phase: 'investigating', takenBack: 1 });
    expect(logOf(now().turns)).toEqual(['i-quits', 'hello', 'p-jams']);
    expect(logOf(now().earlier!)).toEqual(['i-quits', 'hello', 'bye']);
  });

  test('of a call that is over', () => {
    const { now } = table(small, [
      ...begun(42, 'koala'),
      ...['i-quits', 'p-nights', 'bye'].map(said),
    ]);
    expect(now().phase).toBe('debrief');
    expect(now().turns.at(-1)).toMatchObject({ outcome: 'no-sale', after: { patience: 9 } });
  });
});

const which = { activity: 'scenarios/small', digest: 'frozen' };

test.each(['gCPAADUYL4QIx', 'DM0-YtAAABYL4eqm'])(
  'the code %s, which gives places in hands that are dealt otherwise now, is of another shape',
  (code) => expect(decode(small, which, code)).toEqual({ ok: false, why: 'edited' }),
);

test.each([
  [
    'BsjwMpuutAAABYL4vh-',
    'peacock',
    0,
    'hello ask-again ask-shift p-jams so-far p-nights i-rework i-quits bye',
  ],
] as const)('the code %s', (code, temperament, seed, log) => {
  const decoded = decode(small, which, code);
  if (!decoded.ok) throw new Error(decoded.why);
  expect(decoded.recording).toMatchObject({ temperament, seed });
  expect(logOf(decoded.recording.turns)).toEqual(log.split(' '));
});
