/** Every run tries the same cases, but for `npm test -- --all`, which tries new ones. */
export const seed =
  process.env['SEED'] ?? (process.env['ALL_SHAPES'] === '1' ? String(Date.now() % 2 ** 31) : '1');
