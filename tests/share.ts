/**
 * How many of `all` random cases this run tries: a part, the same in every run; all of
 * them with `npm test -- --all`. Tests that ask say so in their titles, as `part` of `all`.
 */
export const share = (all: number, part: number): number =>
  process.env['ALL_SHAPES'] === '1' ? all : part;
