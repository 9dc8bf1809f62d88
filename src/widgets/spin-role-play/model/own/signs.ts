import { longestRun, type Turn } from '../rules/turn.ts';
import { patienceWord } from '../talk/mind.ts';

/** What a customer lets see before it costs: enough questions in a row, little time left. */
export type Sign = 'questioned' | 'hurried';

/**
 * What is added to an answer to a sentence that was typed. Whoever chooses sees among the lines what else can
 * be said; in front of an empty field only the customer tells how it is going.
 */
export function signsOf({ own, before, after, outcome }: Turn): Sign[] {
  if (!own || outcome) return [];
  const asked = before.run < longestRun && after.run === longestRun;
  const late = patienceWord(before) !== 'little' && patienceWord(after) === 'little';
  return [...(asked ? (['questioned'] as const) : []), ...(late ? (['hurried'] as const) : [])];
}

/** The same in a customer's words, turn by turn; the next words come first where the same is said again. */
export function signsIn(
  turns: readonly Turn[],
  phrases: Record<Sign, string[]> | undefined,
): string[][] {
  const times: Record<Sign, number> = { questioned: 0, hurried: 0 };
  return turns.map((turn) =>
    signsOf(turn).flatMap((sign) => {
      const all = phrases?.[sign] ?? [];
      const at = times[sign]++;
      return all.length > 0 ? [all[at % all.length]!] : [];
    }),
  );
}
