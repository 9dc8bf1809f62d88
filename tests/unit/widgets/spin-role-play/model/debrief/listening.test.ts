import { expect, test } from 'vitest';
import { takenUpIn } from '../../../../../../src/widgets/spin-role-play/model/debrief/listening.ts';
import { say, type Turn } from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { at, small } from '../../fixture.ts';
import { lineOf, play } from '../../play.ts';

const call = callOf(small);
/** The lines that took up the answer before them. */
const takenUp = (...log: string[]) => {
  const taken = takenUpIn(call, play(call, log));
  return log.filter((_, at) => taken[at]);
};

test('a problem takes up the fact just told, a consequence the problem, a benefit the consequence', () =>
  expect(takenUp('ask-age', 'p-jams', 'i-rework', 'n-smooth')).toEqual([
    ...['p-jams', 'i-rework', 'n-smooth'],
  ]));

test('a question about something else takes nothing up', () =>
  expect(takenUp('ask-age', 'ask-shift', 'p-jams')).toEqual([]));

test('a summary in between is no break, a pitch or small talk is', () => {
  expect(takenUp('ask-age', 'so-far', 'p-jams')).toEqual(['p-jams']);
  expect(takenUp('ask-age', 'hello', 'p-jams')).toEqual([]);
  expect(takenUp('ask-age', 'pitch', 'p-jams')).toEqual([]);
});

test('what is refused or invented takes nothing up, and leaves nothing to take up', () => {
  expect(takenUp('p-jams', 'ask-age', 'ask-shift', 'p-nights')).toEqual([]);
  expect(takenUp('ask-age', 'p-jams', 'so-far', 'i-quits', 'i-rework')).toEqual(['p-jams']);
  const { call, say } = at(['ask-age', 'p-jams'], { trust: 9 });
  expect(takenUpIn(call, [say('p-jams'), say('i-fire')])).toEqual([false, false]);
});

test('a typed question that first gives back what was just said takes it up, whatever it asks about', () => {
  const [first] = play(call, ['ask-age']) as [Turn];
  const own = { text: 'nine years, I see; and the shifts?', kind: 'S', echoes: true } as const;
  const second = say(call, first.after, lineOf(call, 'ask-shift'), undefined, own);
  expect(takenUpIn(call, [first, second])).toEqual([false, true]);
  expect(takenUpIn(call, [second])).toEqual([false]);
  const { echoes: _, ...plain } = own;
  expect(takenUpIn(call, [first, { ...second, own: plain }])).toEqual([false, false]);
});
