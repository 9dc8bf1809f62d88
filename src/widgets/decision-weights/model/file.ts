import { writeTable } from '../../kit/table/model.ts';
import { longestName, readCase, stages, type Case, type KeptCase } from './case.ts';
import { isKnown, isRated, isSaidAt, saidRating } from './said.ts';
import { points } from './ranking.ts';

const kind = 'decision-weights';
const version = 1;
/** A full case is under three thousand. */
export const longestFile = 50_000;

/** A case as text that another device can open. */
export const writeCase = ({ name, data }: Pick<KeptCase, 'name' | 'data'>): string =>
  `${JSON.stringify({ kind, version, name, ...data }, null, 2)}\n`;

/** The case in a text, or why there is none: it is no JSON, no such case, of a later course, or too long. */
export function openCase(
  text: string,
): Pick<KeptCase, 'name' | 'data'> | { fault: 'Json' | 'Case' | 'Later' | 'Long' } {
  if (text.length > longestFile) return { fault: 'Long' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'Json' };
  }
  const { kind: whose, version: of, name } = (value ?? {}) as Record<string, unknown>;
  if (whose === kind && typeof of === 'number' && of > version) return { fault: 'Later' };
  const data = whose === kind ? readCase(value) : null;
  if (!data || typeof name !== 'string' || !name.trim()) return { fault: 'Case' };
  return { name: name.trim().slice(0, longestName), data };
}

/** Every weight and rating of these cases as a row of a table. */
export function caseTable(
  heads: readonly string[],
  stageNames: readonly string[],
  cases: readonly KeptCase[],
): string {
  const rowsOf = (name: string, data: Case) =>
    Array.from({ length: stages }, (_, stage) =>
      data.suppliers.flatMap((supplier, at) =>
        data.criteria.map((criterion, place) => {
          const weights = data.weights[stage]!;
          const rating = supplier.ratings[place]!;
          const weighs = isKnown(data, stage, place);
          const rates = saidRating(data, at, place);
          return [
            name,
            stageNames[stage]!,
            supplier.name,
            criterion.name,
            weighs ? weights[place]! : '',
            rates ? rating : '',
            weighs && rates ? (weights[place]! * rating) / 100 : '',
            isRated(data) && isSaidAt(data, stage) ? points(weights, supplier) / 100 : '',
          ];
        }),
      ),
    ).flat();
  return writeTable([heads, ...cases.flatMap(({ name, data }) => rowsOf(name, data))]);
}
