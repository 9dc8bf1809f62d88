import { mostPeople } from './exercises.ts';

export interface Participant {
  /** as it was typed; '' where people have numbers only */
  name: string;
  here: boolean;
}

const longestName = 24;

/**
 * Nicknames from a pasted list: one a line, or separated by commas or tabs. A name that occurs twice gets a
 * number, so that two places are never called the same.
 * @returns what is taken, and how many there was no place for
 */
export function namesIn(text: string): { names: string[]; over: number } {
  const typed = text
    .split(/[\n\r\t,，、;；]+/)
    .map((name) => [...name.trim()].slice(0, longestName).join(''))
    .filter((name) => name !== '');
  const taken = new Set<string>();
  const names = typed.map((name) => {
    let own = name;
    for (let n = 2; taken.has(own); n++) own = `${name} ${n}`;
    taken.add(own);
    return own;
  });
  return { names: names.slice(0, mostPeople), over: Math.max(0, names.length - mostPeople) };
}

/** As somebody is called in the room: by name, or by number from 1. */
export const nameOf = (people: readonly Participant[], person: number): string =>
  people[person]?.name || String(person + 1);
