/** What is asked of a brief's page: one role's brief, both on paper, or which role one has. */
export const parts = ['seller', 'customer', 'both', 'choose'] as const;
export type Part = (typeof parts)[number];

/** One role's brief, or both. */
export type Sheet = Exclude<Part, 'choose'>;

export interface Asked {
  /** the name of a scenario */
  scenario: string;
  part: Part;
}

/** The part of the address that names the call whose briefs are handed out. */
export const callName = 'call';

const version = 1;
const longest = 120;

/** The fragment of a brief's address: `#1.packaging-line.customer`. */
export const fragmentOf = ({ scenario, part }: Asked): string => `#${version}.${scenario}.${part}`;

/**
 * What a fragment asks for; null where there is none.
 * @param scenarios the names of those that exist
 */
export function askedIn(
  fragment: string,
  scenarios: readonly string[],
): Asked | 'unknown' | 'newer' | null {
  const text = fragment.replace(/^#/, '');
  if (text === '') return null;
  const [, number = '', scenario = '', part = ''] =
    /^(\d{1,4})\.([a-z0-9-]+)\.([a-z]+)$/.exec(text.slice(0, longest)) ?? [];
  if (Number(number) > version) return 'newer';
  const known = parts.find((one) => one === part);
  return Number(number) === version && known && scenarios.includes(scenario)
    ? { scenario, part: known }
    : 'unknown';
}
