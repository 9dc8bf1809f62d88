import { fill, type Localized } from '../../i18n/text.ts';
import type { Planner } from '../../progress/accounts/model/planner.ts';
import { concluded } from '../kit/style/model.ts';
import { movesTo, spotOfProfile, turnOn, axisNames, type Spot } from './model/plane.ts';
import type { MoverData } from './schema.ts';
import type { Words } from './words.ts';

export interface Told {
  moves: Localized<MoverData>['moves'];
  words: Pick<Words, 'meet' | 'meetSame' | 'assertiveness' | 'responsiveness'>;
}

/** So many steps from the middle stands somebody of whom only the side is known. */
const side = 3;

/**
 * How the learner, by the own self-check, meets the one dealt with most, by what was seen of them: what to
 * do more or less of, and a sentence that does it. It says nothing of what kind of person anybody is.
 */
export const planned: Planner<Told | null> = ({ data, line, of: { contact } }, told) => {
  const profile = concluded(data);
  if (!profile) return null;
  if (!told || !contact) return {};
  const me = spotOfProfile(profile);
  const seen = { assertiveness: contact.tells, responsiveness: contact.shows };
  // On an axis of which nothing was seen there is nothing to change.
  const customer = Object.fromEntries(
    axisNames.map((axis) => [axis, seen[axis] === 0 ? me[axis] : side * seen[axis]]),
  ) as unknown as Spot;
  const { who } = contact;
  const moves = movesTo(me, customer).map(({ axis, name, listener }) => {
    const { title, point, behaviours } = told.moves[name];
    const say = (behaviours[0]!.say as Record<string, string>)[listener]!;
    return { ...line(axis), says: fill(told.words.meet, { who, title, point, say }) };
  });
  const level = axisNames
    .filter((axis) => seen[axis] !== 0 && turnOn(axis, me, customer) === 'same')
    .map((axis) => ({
      ...line(axis),
      says: fill(told.words.meetSame, { who, axis: told.words[axis] }),
    }));
  return { meets: [...moves, ...level] };
};
