import { expect, it } from 'vitest';
import { answerTo } from '../../../../src/progress/guess/model.ts';
import { openTab, sharedStorage } from '../samples.ts';

const guess = (answer: string, at = 1) => ({ at, digest: 'x3f', answer });

it('a guess is shown again for the question at which it was made, and no other', () => {
  expect(answerTo(guess('discount'), 'x3f')).toBe('discount');
  expect(answerTo(guess('discount'), 'other')).toBeNull();
  expect(answerTo(null, 'x3f')).toBeNull();
  expect(answerTo(guess(' '), 'x3f')).toBeNull();
});

it('of two guesses in two tabs the later one counts', () => {
  const shared = sharedStorage();
  const [here, there] = [openTab(shared.tab()), openTab(shared.tab())];
  here.restore('guess', 'x', guess('press', 1));
  there.restore('guess', 'x', guess('ask-cost', 2));
  here.restore('guess', 'x', guess('discount', 1));
  shared.deliver();
  expect(here.$entry('guess', 'x').get()).toEqual(guess('ask-cost', 2));
  expect(there.$entry('guess', 'x').get()).toEqual(guess('ask-cost', 2));
});
