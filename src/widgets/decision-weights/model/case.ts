import { isWeights, without, type Locks, type Weights } from './weights.ts';

export interface Criterion {
  id: string;
  name: string;
}

export interface Supplier {
  id: string;
  name: string;
  /** 0 to 10, one for each criterion; the same at every stage */
  ratings: readonly number[];
}

/** Which numbers somebody named; the others hold a place and say nothing. */
export interface Said {
  /** one list for each stage */
  weights: readonly (readonly boolean[])[];
  /** one list for each supplier */
  ratings: readonly (readonly boolean[])[];
}

/** What a customer weighs at four stages, and how it rates who offers. */
export interface Case {
  /** two to seven */
  criteria: readonly Criterion[];
  /** two to six; the first is the learner */
  suppliers: readonly Supplier[];
  /** one list for each stage */
  weights: readonly Weights[];
  locks: Locks;
  /** without it, all of them */
  said?: Said;
}

/** A case among others. */
export interface KeptCase {
  id: string;
  name: string;
  data: Case;
}

export const stages = 4;
export const fewest = 2;
export const mostCriteria = 7;
export const mostSuppliers = 6;
export const longestName = 40;
export const best = 10;
const middling = 5;

const nextId = (all: readonly { id: string }[], letter: string): string =>
  `${letter}${all.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0) + 1}`;

/** With one criterion more, which weighs nothing yet; the same case when it is full. */
export const withCriterion = (data: Case, name: string): Case =>
  data.criteria.length >= mostCriteria
    ? data
    : {
        ...(data.said && {
          said: {
            weights: data.said.weights.map((all) => [...all, false]),
            ratings: data.said.ratings.map((all) => [...all, false]),
          },
        }),
        criteria: [...data.criteria, { id: nextId(data.criteria, 'c'), name }],
        suppliers: data.suppliers.map((one) => ({ ...one, ratings: [...one.ratings, middling] })),
        weights: data.weights.map((one) => [...one, 0]),
        locks: [...data.locks, false],
      };

/** Without a criterion; null where only locked ones are left to take over its weight. */
export function withoutCriterion(data: Case, place: number): Case | null {
  if (data.criteria.length <= fewest) return data;
  const weights = data.weights.map((one) => without(one, data.locks, place));
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, index) => index !== place);
  if (weights.includes(null)) return null;
  return {
    ...(data.said && {
      said: {
        // A weight that had to take over some of it is no longer what was said.
        weights: data.said.weights.map((all, stage) =>
          kept(all).map((is, at) => is && weights[stage]![at] === kept(data.weights[stage]!)[at]),
        ),
        ratings: data.said.ratings.map(kept),
      },
    }),
    criteria: kept(data.criteria),
    suppliers: data.suppliers.map((one) => ({ ...one, ratings: kept(one.ratings) })),
    weights: weights as Weights[],
    locks: kept(data.locks),
  };
}

/** With one supplier more, rated in the middle; the same case when it is full. */
export const withSupplier = (data: Case, name: string): Case =>
  data.suppliers.length >= mostSuppliers
    ? data
    : {
        ...data,
        ...(data.said && {
          said: {
            ...data.said,
            ratings: [...data.said.ratings, data.criteria.map(() => false)],
          },
        }),
        suppliers: [
          ...data.suppliers,
          {
            id: nextId(data.suppliers, 's'),
            name,
            ratings: data.criteria.map(() => middling),
          },
        ],
      };

/** The learner cannot be left out. */
export const withoutSupplier = (data: Case, place: number): Case =>
  place === 0 || data.suppliers.length <= fewest
    ? data
    : {
        ...data,
        ...(data.said && {
          said: { ...data.said, ratings: data.said.ratings.filter((_, index) => index !== place) },
        }),
        suppliers: data.suppliers.filter((_, index) => index !== place),
      };

export const renamed = (
  data: Case,
  what: 'criteria' | 'suppliers',
  place: number,
  name: string,
): Case => ({
  ...data,
  [what]: data[what].map((one, index) => (index === place ? { ...one, name } : one)),
});

export const rated = (data: Case, supplier: number, criterion: number, to: number): Case => {
  const rating = Math.min(best, Math.max(0, Math.round(to)));
  const ratingsOf = ({ ratings }: Supplier): number[] =>
    ratings.map((was, place) => (place === criterion ? rating : was));
  return {
    ...data,
    suppliers: data.suppliers.map((one, place) =>
      place === supplier ? { ...one, ratings: ratingsOf(one) } : one,
    ),
  };
};

export const weighed = (data: Case, stage: number, weights: Weights): Case => ({
  ...data,
  weights: data.weights.map((one, place) => (place === stage ? weights : one)),
});

export const locked = (data: Case, place: number, is: boolean): Case => ({
  ...data,
  locks: data.locks.map((one, index) => (index === place ? is : one)),
});

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isNamed = (value: unknown): value is Criterion =>
  isFields(value) &&
  typeof value.id === 'string' &&
  value.id.length > 0 &&
  value.id.length <= longestName &&
  typeof value.name === 'string' &&
  value.name.trim().length > 0 &&
  value.name.length <= longestName;
const areNamed = (value: unknown, most: number): value is Criterion[] =>
  Array.isArray(value) &&
  value.length >= fewest &&
  value.length <= most &&
  value.every(isNamed) &&
  new Set(value.map(({ id }) => id)).size === value.length;
const areRatings = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) &&
  value.length === length &&
  value.every((one) => Number.isInteger(one) && one >= 0 && one <= best);

const areMarks = (value: unknown, rows: number, length: number): value is boolean[][] =>
  Array.isArray(value) &&
  value.length === rows &&
  value.every(
    (row) =>
      Array.isArray(row) && row.length === length && row.every((one) => typeof one === 'boolean'),
  );

/** A case as it was kept or brought along; null for what is none, whole or in part. Never throws. */
export function readCase(value: unknown): Case | null {
  if (!isFields(value)) return null;
  const { criteria, suppliers, weights, locks } = value;
  if (!areNamed(criteria, mostCriteria) || !areNamed(suppliers, mostSuppliers)) return null;
  const all = criteria.length;
  const fits =
    suppliers.every((one) => areRatings((one as Supplier).ratings, all)) &&
    Array.isArray(weights) &&
    weights.length === stages &&
    weights.every((one) => isWeights(one, all)) &&
    Array.isArray(locks) &&
    locks.length === all &&
    locks.every((one) => typeof one === 'boolean');
  if (!fits) return null;
  const marks = isFields(value.said) ? value.said : {};
  const said =
    areMarks(marks.weights, stages, all) && areMarks(marks.ratings, suppliers.length, all)
      ? { said: { weights: marks.weights, ratings: marks.ratings } }
      : {};
  return {
    ...said,
    criteria: criteria.map(({ id, name }) => ({ id, name })),
    suppliers: (suppliers as Supplier[]).map(({ id, name, ratings }) => ({ id, name, ratings })),
    weights,
    locks,
  };
}
