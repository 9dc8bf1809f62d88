/**
 * How far two people agree who put the same things into classes.
 *
 * Cohen (1960): κ = (po − pe) / (1 − pe), where po is the share on which they agree and pe the share that two
 * people would agree on who drew their classes by lot, each as often as they did use them.
 */
export interface Agreement {
  /** on how many of how many they agree */
  same: number;
  all: number;
  /** 0 to 1; null when there is nothing to compare */
  share: number | null;
  /** at most 1; null where it cannot be told: both put everything into one class, or nothing was compared */
  kappa: number | null;
}

/** @param a and b the classes of the same things in the same order; what one of them left open is not compared */
export function agreementOf(
  a: readonly (string | null)[],
  b: readonly (string | null)[],
): Agreement {
  const pairs = a.flatMap((one, n) => {
    const other = b[n];
    return one === null || other === null || other === undefined ? [] : [[one, other] as const];
  });
  const all = pairs.length;
  const same = pairs.filter(([one, other]) => one === other).length;
  if (all === 0) return { same, all, share: null, kappa: null };
  const classes = [...new Set(pairs.flat())];
  const often = (place: 0 | 1, kind: string): number =>
    pairs.filter((pair) => pair[place] === kind).length;
  // In whole numbers, so that perfect agreement is exactly 1.
  const chance = classes.reduce((sum, kind) => sum + often(0, kind) * often(1, kind), 0);
  const most = all * all;
  return {
    same,
    all,
    share: same / all,
    kappa: chance === most ? null : (same * all - chance) / (most - chance),
  };
}

/** How strong an agreement is, by the bounds that this course goes by: judge alone from `good` on. */
export type Strength = 'good' | 'middling' | 'weak' | 'none';
export const strengthOf = ({ kappa }: Agreement): Strength =>
  kappa === null ? 'none' : kappa >= 0.8 ? 'good' : kappa >= 0.6 ? 'middling' : 'weak';

/** As they are shown: whole per cent, and two places. */
export const percentOf = ({ share }: Agreement): string =>
  share === null ? '–' : String(Math.round(share * 100));
export const kappaOf = ({ kappa }: Agreement): string =>
  kappa === null ? '–' : kappa.toFixed(2).replace('-', '−');
