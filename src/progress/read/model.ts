/** What is asked of a value that comes out of a storage or a file. */
export type Fields = Record<string, unknown>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The last moment that a Date can name. */
const endOfTime = 8.64e15;
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= endOfTime;

// Writing a value that is nested thousands deep would throw.
export const isFlat = (value: unknown, depth = 16): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth > 0 && Object.values(value).every((part) => isFlat(part, depth - 1)));

/** What could be read; `whole` is false when a part was unreadable and is missing from the value. */
export interface Read<T> {
  value: T;
  whole: boolean;
}
/** A value made from these fields: whole when each of its own is there as it was. */
export const readFrom = <T extends object>(fields: Fields, value: T): Read<T> => ({
  value,
  whole: Object.entries(value).every(([name, part]) => fields[name] === part),
});

/** A total order, so that merging in any order, any number of times, ends with the same. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
