import { exercises, type Exercise } from '../round/model/exercises.ts';

/** A call that the whole room plays has a page of its own. */
export const together = 'together';

/** What an item of a plan asks of the page on which it is prepared. */
export interface Asked {
  exercise: Exercise | typeof together;
  /** of the whole of it */
  minutes: number;
  /** the name of the call that is played; null where the page chooses */
  scenario: string | null;
}

const version = 1;
const longest = 120;

/** The fragment of the page's address: `#plan.1.role-play.50.packaging-line`. */
export const fragmentOf = ({ exercise, minutes, scenario }: Asked): string =>
  `#plan.${[version, exercise, minutes, ...(scenario ? [scenario] : [])].join('.')}`;

const form = /^#plan\.(\d{1,4})\.([a-z-]+)\.(\d{1,3})(?:\.([a-z0-9-]+))?$/;

/**
 * What a fragment asks for; null where it asks for nothing of the kind.
 * @param scenarios the names of those that exist
 */
export function askedIn(fragment: string, scenarios: readonly string[]): Asked | 'unknown' | null {
  if (!fragment.startsWith('#plan.')) return null;
  const [, number, name, minutes, scenario = null] = form.exec(fragment.slice(0, longest)) ?? [];
  const exercise = [...exercises, together].find((one) => one === name);
  const known = scenario === null || scenarios.includes(scenario);
  return Number(number) === version && exercise && Number(minutes) > 0 && known
    ? ({ exercise, minutes: Number(minutes), scenario } as Asked)
    : 'unknown';
}
