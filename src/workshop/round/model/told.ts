import { roles, type Seating } from '../../seats/model/past.ts';
import type { Script, WorkshopRoom } from '../../words.ts';
import type { Exercise, Phase } from './exercises.ts';
import { roundShown, scenarioOf, stepOf, type Session } from './session.ts';

/** The phases of an exercise by name: in a discussion nothing is played, and no brief is read. */
export const phasesOf = (
  { phases, exercises }: Pick<WorkshopRoom, 'phases' | 'exercises'>,
  exercise: Exercise,
): WorkshopRoom['phases'] =>
  ({ ...phases, ...exercises[exercise].phases }) as WorkshopRoom['phases'];

/** Where it matters to the room what a round is about, and who shares a role. */
const told: readonly Phase[] = ['brief', 'prepare', 'again', 'play', 'feedback'];

/**
 * What the round of now is about: the call that is played, or what is discussed; null where nothing is.
 * @param titles of the scenarios, by name
 */
export function topicOf(
  session: Session,
  script: Pick<Script, 'topics'>,
  titles: Readonly<Record<string, string>>,
): string | null {
  if (!told.includes(stepOf(session).phase)) return null;
  const round = roundShown(session);
  return titles[scenarioOf(session, round) ?? ''] ?? script.topics[round - 1] ?? null;
}

/** The groups of two: nobody is left in them to take the third role. */
export const pairsIn = (seating: Seating): number[] =>
  seating.flatMap((group, at) => (group.flat().length === 2 ? [at + 1] : []));

/** What those do of whom two share a role: the groups, and the sentence of their role. */
export function sharedIn(seating: Seating): { role: number; groups: number[] }[] {
  return roles.flatMap((role) => {
    const groups = seating.flatMap((group, at) => (group[role].length > 1 ? [at + 1] : []));
    return groups.length > 0 ? [{ role, groups }] : [];
  });
}
