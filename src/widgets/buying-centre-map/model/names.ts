import type { BuyingMap } from './map.ts';

/** The first of the made-up names that nobody on the map has. */
export const freeName = (names: readonly string[], { people }: BuyingMap): string => {
  const taken = (name: string) => people.some((one) => one.name === name);
  const free = names.find((name) => !taken(name));
  if (free !== undefined) return free;
  let n = 2;
  while (taken(`${names[0]} ${n}`)) n++;
  return `${names[0]} ${n}`;
};
