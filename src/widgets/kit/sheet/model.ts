/** The first of the made-up names that is not taken, else the first of all with a number. */
export const freeName = (names: readonly string[], taken: readonly string[]): string => {
  const free = names.find((name) => !taken.includes(name));
  if (free !== undefined) return free;
  for (let n = 2; ; n++) {
    const name = `${names[0]} ${n}`;
    if (!taken.includes(name)) return name;
  }
};
