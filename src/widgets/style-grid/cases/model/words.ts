import type { Words } from '../../words.ts';
import type { Question } from './case.ts';

type Key = keyof Words;

const asks: Record<'pair' | 'scene', Record<Question['id'], Key>> = {
  pair: { assertiveness: 'moveTelling', responsiveness: 'moveShowing', sure: 'readSure' },
  scene: { assertiveness: 'readTelling', responsiveness: 'readShowing', sure: 'readSure' },
};
const sure: Record<string, Key> = { enough: 'sureEnough', guess: 'sureGuess' };
const answers: Record<'pair' | 'scene', Record<Question['id'], Record<string, Key>>> = {
  pair: {
    assertiveness: { less: 'askMore', same: 'stayPut', more: 'tellMore' },
    responsiveness: { less: 'holdMore', same: 'stayPut', more: 'showMore' },
    sure,
  },
  scene: {
    assertiveness: { less: 'readAsks', same: 'readOpen', more: 'readTells' },
    responsiveness: { less: 'readHolds', same: 'readOpen', more: 'readShows' },
    sure,
  },
};

/** What is asked, in the words of the kind of case. */
export const askOf = (kind: 'pair' | 'scene', id: Question['id'], words: Words): string =>
  words[asks[kind][id]];

/** The answers that can be given, in the order in which they stand, each with its words. */
export const answersOf = (
  kind: 'pair' | 'scene',
  id: Question['id'],
  words: Words,
): { answer: string; text: string }[] =>
  Object.entries(answers[kind][id]).map(([answer, key]) => ({ answer, text: words[key] }));
