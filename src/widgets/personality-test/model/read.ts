import { isHurried, profileOf, styles } from '../../kit/style/model.ts';
import type { Basis, Result } from './result.ts';
import type { Evidence } from './score.ts';
import type { Warning } from './verdict.ts';

const whole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const numbers = (value: unknown, fits: (one: number) => boolean): value is Record<string, number> =>
  record(value) && Object.values(value).every((one) => Number.isFinite(one) && fits(Number(one)));

function isEvidence(value: unknown): value is Evidence {
  if (!record(value)) return false;
  const { means, counts, residual } = value;
  return (
    numbers(means, () => true) &&
    numbers(counts, (one) => one > 0) &&
    styles.every((style) => style in means && style in counts) &&
    Number(residual) > 0
  );
}

function readBasis(value: unknown): Basis | null {
  if (!record(value)) return null;
  const { answers, evidence, bothSets, sitting } = value;
  const sound =
    numbers(answers, (one) => one >= 1 && one <= 5) && isEvidence(evidence) && isEvidence(sitting);
  return sound ? { answers, evidence, bothSets: bothSets === true, sitting } : null;
}

/** The data of a sheet of `personality-test`, of any version; null when it is none, as in a broken backup. */
export function readResult(data: unknown): Result | null {
  const profile = profileOf(data);
  if (!profile) return null;
  const { version, form, seed, seconds, alike, warnings, basis } = data as Record<string, unknown>;
  if (typeof form !== 'string' || !whole(seed)) return null;
  const { scores, kind: verdict, leading } = profile;
  const told = { form, scores, seed, verdict, styles: leading };
  if (version !== undefined) {
    const read = readBasis(basis);
    const said = (one: Warning) => Array.isArray(warnings) && warnings.includes(one);
    const known = (['fast', 'alike'] as const).filter(said);
    return version === 2 && read ? { ...told, version, warnings: known, basis: read } : null;
  }
  if (!whole(seconds) || !whole(alike)) return null;
  // The bound of the first version: 25 of 30 alike.
  const doubts: Warning[] = [
    ...(isHurried(data) ? (['fast'] as const) : []),
    ...(alike >= 25 ? (['alike'] as const) : []),
  ];
  return { ...told, version: 1, warnings: doubts, basis: null };
}
