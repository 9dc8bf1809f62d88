import { expect, test } from 'vitest';
import { digest } from '../../../../src/course/model.ts';
import { coded } from '../../../../src/widgets/kit/link/model.ts';
import { encode } from '../../../../src/widgets/spin-role-play/model/code/code.ts';
import { encodeMarks } from '../../../../src/widgets/spin-role-play/model/code/marks.ts';
import { hand } from '../../../../src/widgets/spin-role-play/model/hand/hand.ts';
import { stateAfterAll } from '../../../../src/widgets/spin-role-play/model/rules/turn.ts';
import { callOf } from '../../../../src/widgets/spin-role-play/model/state/call.ts';
import { readShared } from '../../../../src/widgets/spin-role-play/shared.client.ts';
import { tutorial } from './fixture.ts';

const activity = 'scenarios/tutorial';
const about = { shape: tutorial, digest: digest(tutorial) };
const which = { activity, digest: about.digest };
const call = callOf(tutorial, 'owl');
const first = hand(call, stateAfterAll(call, []))[0]!.turn;
const turns = [first, hand(call, stateAfterAll(call, [first]))[0]!.turn];
const said = turns.map(({ line }) => line.id);
const recording = {
  temperament: 'owl' as const,
  seed: 9,
  turns,
};
const read = (name: string, code: string, shape: unknown = about) =>
  readShared(new URL(`https://course.example/x/${coded(name, code)}`), activity, shape);
const code = encode(tutorial, which, recording);

test('a link to a call tells its lines, and so does one with a trainer’s marks in it', () => {
  const marked = encodeMarks(tutorial, which, recording, { marks: ['keep'], remark: 'Good' });
  expect(read('call', code)).toEqual({ seed: 9, lines: said });
  expect(read('marks', marked)).toEqual({ seed: 9, lines: said });
});

test('a link that was cut or edited, or whose scenario has changed, says which; another carries nothing', () => {
  expect(read('call', '')).toEqual({ refused: 'cut' });
  expect(read('call', `${code}A`)).toEqual({ refused: 'edited' });
  expect(read('call', code, { ...about, digest: 'other' })).toEqual({ refused: 'changed' });
  expect(read('take', code)).toBeNull();
});
