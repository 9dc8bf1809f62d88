import type { Style } from './style.schema.ts';

/**
 * Where each style stands on the two axes of S31: 1 for more, -1 for less, 0 for either.
 * The chameleon moves about and has no place of its own.
 */
export const axes: Record<Style, { assertiveness: -1 | 0 | 1; responsiveness: -1 | 0 | 1 }> = {
  tiger: { assertiveness: 1, responsiveness: -1 },
  peacock: { assertiveness: 1, responsiveness: 1 },
  koala: { assertiveness: -1, responsiveness: 1 },
  owl: { assertiveness: -1, responsiveness: -1 },
  chameleon: { assertiveness: 0, responsiveness: 0 },
};

export const styles = Object.keys(axes) as Style[];
