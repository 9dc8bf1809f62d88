import { expect, it } from 'vitest';
import { saidOff } from '../../../../src/progress/guess/off.model.ts';

const against = { answer: 4, exact: 'exact', higher: '{n} too high', lower: '{n} too low' };

it.each([
  ['4', 'exact'],
  ['4.5', '0.5 too high'],
  ['3.5', '0.5 too low'],
  ['1,004', '1,000 too high'],
  ['三成', '26 too high'],
  ['30%', '26 too high'],
  ['no idea', ''],
])('a guess of %s is held against the answer: %s', (typed, said) =>
  expect(saidOff(typed, '{n}%', against)).toBe(said),
);
