/** Of so many random cases the part that a run tries; `npm test -- --all` tries all of them. */
export const cases = (all: number): number =>
  process.env['ALL_SHAPES'] === '1' ? all : Math.ceil(all / 4);
