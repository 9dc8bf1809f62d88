import { mostPeople } from './exercises.ts';

export interface Participant {
  /** as it was typed; '' where people have numbers only */
  name: string;
  here: boolean;
}

const longestName = 24;
/** What stands before a name in a list: a point, a stroke, a number. */
const bullet = /^[\s\u{FEFF}]*(?:[-–*•·▪]\s+|[(（]?\d{1,3}(?:[.)）．]\s*|[、:：]\s*))/u;
/** Chinese names with nothing but spaces between them; a name of two letters that is set wide is one. */
const spaced = /^\s*\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+\s*$/u;
/** What is not seen, but for what joins the parts of one picture. */
const unseen = /(?!\u{200D})[\p{Cc}\p{Cf}]/gu;

/**
 * The names in a cell or a line; what stands in quotation marks is one name. In a list with a line for
 * each, a single comma stands within a name: “Smith, John”.
 */
function apart(cell: string, lines: number): string[] {
  const bare = cell.replace(bullet, '');
  const whole = lines > 1 && /^[^",，、;；]+, ?[^",，、;；]+$/.test(bare);
  if (spaced.test(bare)) return bare.trim().split(/\s+/);
  const parts = whole ? [[bare, undefined, bare]] : bare.matchAll(/"([^"]*)"|([^",，、;；]+)/g);
  return [...parts].map(([, quoted, plain]) => (quoted ?? plain!).replace(unseen, '').trim());
}

/** A name of a length that a seat can show; what is cut says so. */
function fitting(name: string): string {
  const letters = [...name];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name;
}

const alike = (name: string): string => name.toLowerCase();

/**
 * A name that occurs again, in whatever case, gets the next number that nobody has, so that no two places
 * are called the same.
 */
function toldApart(names: readonly string[]): string[] {
  const given = new Set(names.map(alike));
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let n = 2; taken.has(alike(own)) || (own !== name && given.has(alike(own))); n++)
      own = `${name} ${n}`;
    taken.add(alike(own));
    return own;
  });
}

/**
 * Nicknames from a pasted list: one a line, several with commas between them, a list with numbers or points,
 * or a table, whose first column counts, or its only row. Addresses are no names.
 * @returns what is taken, and those there was no place for
 */
export function namesIn(text: string): { names: string[]; over: string[] } {
  const rows = text.split(/[\n\r]+/).map((row) => row.split('\t').filter((one) => one.trim()));
  const [first = [], ...others] = rows.filter((row) => row.length > 0);
  const cells = others.length > 0 ? [first, ...others].map(([cell]) => cell!) : first;
  const typed = cells
    .flatMap((cell) => apart(cell, others.length + 1))
    .filter((name) => name.replaceAll('\u{200D}', '') !== '' && !name.includes('@'));
  const names = toldApart(typed.map(fitting));
  return { names: names.slice(0, mostPeople), over: names.slice(mostPeople) };
}

/** As somebody is called in the room: by name, or by number from 1. */
export const nameOf = (people: readonly Participant[], person: number): string =>
  people[person]?.name || String(person + 1);

/** A name that was typed for somebody among others, as it is taken: told apart from theirs, '' for none. */
export function nameAmong(others: readonly Participant[], typed: string): string {
  const name = namesIn(`"${typed.replaceAll('"', '')}"`).names[0];
  const taken = others.map((one) => one.name).filter(Boolean);
  return name ? toldApart([...taken, name]).at(-1)! : '';
}
