import { expect, test } from 'vitest';
import { digest } from '../../../../../../src/course/model.ts';
import { localize } from '../../../../../../src/i18n/text.ts';
import { decode, encode } from '../../../../../../src/widgets/spin-role-play/model/code/code.ts';
import {
  say,
  stateAfterAll,
} from '../../../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import {
  canRecall,
  recallIn,
} from '../../../../../../src/widgets/spin-role-play/model/state/recall.ts';
import { buttonOf, wordsOf } from '../../../../../../src/widgets/spin-role-play/model/talk/said.ts';
import { sceneOf } from '../../../../../../src/widgets/spin-role-play/model/talk/scene.ts';
import { tutorial } from '../../fixture.ts';
import { lineOf, logOf, play } from '../../play.ts';
import { said, table } from '../../table.ts';

const call = callOf(tutorial);
const asked = play(call, ['how-read', 'arrive-soft', 'replacing-them']);
const state = stateAfterAll(call, asked);
const summary = lineOf(call, 'what-i-heard');
const right = ['paper-log', 'soft-cakes', 'second-trips'];
const wrong = ['paper-log', 'second-trips', 'six-a-day'];

test('beside what was said stands as much that was not, of each thing what sounds like it', () =>
  expect(recallIn(call, state)).toEqual({
    said: ['paper-log', 'soft-cakes', 'second-trips'],
    misheard: ['managers-read', 'six-a-day', 'larger-loads'],
  }));

test('as many things are repeated as were said last, each once, and only such as stand there', () => {
  const [first, second, third] = right as [string, string, string];
  expect(canRecall(call, state, right)).toBe(true);
  expect(canRecall(call, state, wrong)).toBe(true);
  expect(canRecall(call, state, [first, second]), 'two').toBe(false);
  expect(canRecall(call, state, [...right, 'six-a-day']), 'four').toBe(false);
  expect(canRecall(call, state, [first, second, second]), 'one twice').toBe(false);
  expect(canRecall(call, state, [first, third, 'store-failure']), 'not yet told').toBe(false);
});

test('with less said, as little is repeated', () => {
  const early = stateAfterAll(call, play(call, ['how-read']));
  expect(recallIn(call, early).said).toEqual(['paper-log']);
  expect(canRecall(call, early, ['paper-log'])).toBe(true);
  expect(canRecall(call, early, ['paper-log', 'six-a-day'])).toBe(false);
});

test('who repeats what was said gains trust; who mishears loses trust and time, and is told so', () => {
  const gives = say(call, state, summary, right);
  const errs = say(call, state, summary, wrong);
  expect(gives.after.trust - state.trust).toBe(1);
  expect(gives.after.patience - state.patience).toBe(-1);
  expect(errs.after.trust - state.trust).toBe(-1);
  expect(errs.after.patience - state.patience).toBe(-2);
  expect(errs.rules.map(({ name }) => name)).toEqual(['summary-wrong']);
  expect(errs.lands).toBe(false);
});

test('it is said in the words that were chosen, and the button shows none of them', () => {
  const scene = sceneOf(localize(tutorial, 'en'));
  const words = wordsOf(scene, summary, call, state, '. ', wrong);
  expect(words).toContain('six a day go in the bin. Is that right?');
  expect(words).not.toContain('six a week');
  expect(buttonOf(scene.lines[call.indexOf('what-i-heard')]!.text)).toBe(
    'Before I ask anything more, let me go over what you have told me, and do stop me where I have it wrong. …',
  );
});

test('what was chosen is in the draft and in the code', () => {
  const { now } = table(tutorial, [
    { type: 'began', seed: 1 },
    { type: 'met', temperament: 'chameleon' },
    ...logOf(asked).map(said),
    { type: 'said', line: 'what-i-heard', back: wrong },
    said('leave-it-here'),
    { type: 'rewound', to: 4 },
  ]);
  expect(now().turns.at(-1)!.back).toEqual(wrong);
  expect(now().turns).toHaveLength(4);
  const which = { activity: 'scenarios/tutorial', digest: digest(tutorial) };
  const recording = { temperament: 'chameleon' as const, seed: 1, turns: now().turns };
  const code = encode(tutorial, which, recording);
  expect(decode(tutorial, which, code)).toEqual({ ok: true, recording });
});

test('a draft cannot repeat what nobody could choose', () => {
  const { now } = table(tutorial, [
    { type: 'began', seed: 1 },
    { type: 'met', temperament: 'chameleon' },
    ...logOf(asked).map(said),
    { type: 'said', line: 'what-i-heard', back: ['store-failure', 'paper-log', 'soft-cakes'] },
    { type: 'said', line: 'store-stops', back: right },
  ]);
  expect(logOf(now().turns)).toEqual(logOf(asked));
});
