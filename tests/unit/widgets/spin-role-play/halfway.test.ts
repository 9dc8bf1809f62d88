import { expect, test } from 'vitest';
import { debrief } from '../../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { weightsIn } from '../../../../src/widgets/spin-role-play/model/debrief/weights.ts';
import { exampleCall } from '../../../../src/widgets/spin-role-play/model/debrief/example.ts';
import { faultsInHalfway } from '../../../../src/widgets/spin-role-play/model/halfway.ts';
import { callOf } from '../../../../src/widgets/spin-role-play/model/state/call.ts';
import { endedCall } from '../../../../src/widgets/spin-role-play/store.ts';
import { tutorial } from './fixture.ts';
import { logOf, play } from './play.ts';
import { began, met, said, table } from './table.ts';

const call = callOf(tutorial);
const wins = logOf(exampleCall(call));
const half = wins.slice(0, 6);
const overtaken = { type: 'took-over', said: half } as const;

test('a call that is taken over stands where the same sentences would have brought it', () => {
  const over = table(tutorial, [began, overtaken]).now();
  const own = table(tutorial, [began, met, ...half.map(said)]).now();
  expect(over).toEqual({ ...own, given: half.length });
});

test('what was given is not taken back; what the learner said is', () => {
  const over = table(tutorial, [began, overtaken]);
  over.send({ type: 'undone' });
  expect(logOf(over.now().turns)).toEqual(half);
  over.send(said(wins[6]!));
  over.send({ type: 'undone' });
  expect(logOf(over.now().turns)).toEqual(half);
});

test('a call that was taken over is done when it ends, without a score; a whole one has one', () => {
  const rest = wins.slice(half.length).map(said);
  const ended = endedCall(tutorial);
  expect(ended(table(tutorial, [began, overtaken]).now())).toBeNull();
  expect(ended(table(tutorial, [began, overtaken, ...rest]).now())).toMatchObject({ score: null });
  expect(ended(table(tutorial, [began, met, ...wins.map(said)]).now())).toMatchObject({ score: 1 });
});

test('a draft of a call that was taken over comes to the same place', () => {
  const over = table(tutorial, [began, overtaken, said(wins[6]!)]);
  expect(table(tutorial, over.draft()).now()).toEqual(over.now());
});

test('a half call of good sentences is let be; one with a mistake, or past the end, is refused', () => {
  const faults = (...halfway: string[]) => faultsInHalfway({ ...tutorial, halfway });
  expect(faultsInHalfway(tutorial)).toEqual([]);
  expect(faults(...half)).toEqual([]);
  expect(faults(...half, 'no-such-line')).toMatchObject([{ path: ['halfway', 6] }]);
  expect(faults('leave-it-here')).toMatchObject([{ path: ['halfway', 0] }]);
  expect(faults(...wins)).toMatchObject([{ path: ['halfway', wins.length - 1] }]);
});

test('the weights in the order they came add up to what lies on the pan', () => {
  const result = debrief(call, play(call, wins));
  const weights = weightsIn(result);
  expect(weights.length).toBeGreaterThan(2);
  expect(weights.map(({ at }) => at)).toEqual(
    [...weights.map(({ at }) => at)].sort((a, b) => a - b),
  );
  expect(weights.reduce((all, { sum }) => all + sum, 0)).toBe(result.turns.at(-1)!.weight.after);
  const known = [...tutorial.problems, ...tutorial.implications];
  for (const { id, sum } of weights)
    expect(known.find((one) => one.id === id)).toMatchObject({ weight: sum });
});
