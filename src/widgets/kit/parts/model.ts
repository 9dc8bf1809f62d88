/** Data of which the fields with these names, wherever they stand, may still be missing. */
export type First<T, Later extends PropertyKey> = T extends readonly unknown[]
  ? { [Place in keyof T]: First<T[Place], Later> }
  : T extends object
    ? { [Key in keyof T as Key extends Later ? never : Key]: First<T[Key], Later> } & {
        [Key in keyof T as Key extends Later ? Key : never]?: T[Key] | undefined;
      }
    : T;

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

/** The data without the fields of these names. */
export function firstOf<T, Later extends string>(data: T, later: readonly Later[]): First<T, Later>;
export function firstOf(data: unknown, later: readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((item) => firstOf(item, later));
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => !later.includes(name))
      .map(([name, item]) => [name, firstOf(item, later)]),
  );
}

/** The fields of these names alone, in the shape of the data; undefined where there are none. */
export function laterOf(data: unknown, later: readonly string[]): unknown {
  if (!isObject(data)) return undefined;
  if (Array.isArray(data)) {
    const list = data.map((item) => laterOf(item, later));
    return list.some((item) => item !== undefined) ? list : undefined;
  }
  const found = Object.entries(data)
    .map(([name, item]) => [name, later.includes(name) ? item : laterOf(item, later)] as const)
    .filter(([, item]) => item !== undefined);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** What `firstOf` and `laterOf` took apart, joined again. */
export function joined<T>(first: T, later: unknown): T;
export function joined(first: unknown, later: unknown): unknown {
  if (!isObject(later)) return later ?? first;
  if (Array.isArray(first)) return first.map((item, place) => joined(item, later[place]));
  if (!isObject(first)) return later;
  const fields = Object.entries(later).map(([name, item]) => [name, joined(first[name], item)]);
  return { ...first, ...Object.fromEntries(fields) };
}

/** The fields of these names alone. */
export const picked = <T extends object, Name extends keyof T>(
  data: T,
  names: readonly Name[],
): Pick<T, Name> => Object.fromEntries(names.map((name) => [name, data[name]])) as Pick<T, Name>;
