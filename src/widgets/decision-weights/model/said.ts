import type { Case, Said } from './case.ts';
import { share, whole } from './weights.ts';

/** A weight that the customer named: it stays as it is while others change. */
export const saidWeight = (data: Case, stage: number, place: number): boolean =>
  data.said?.weights[stage]![place] ?? true;

export const saidRating = (data: Case, supplier: number, place: number): boolean =>
  data.said?.ratings[supplier]![place] ?? true;

/** Whether a stage is known: all its weights but one were said, and that one is what is left of 100. */
export const isSaidAt = ({ said }: Case, stage: number): boolean =>
  !said || said.weights[stage]!.filter((one) => !one).length <= 1;

/** A weight that was said, or follows from those that were. */
export const isKnown = (data: Case, stage: number, place: number): boolean =>
  saidWeight(data, stage, place) || isSaidAt(data, stage);

export const isRated = ({ said }: Case): boolean => !said || said.ratings.flat().every(Boolean);

/** Whether everything was said: only then can be told who is first, and where. */
export const isWhole = (data: Case): boolean =>
  isRated(data) && data.weights.every((_, stage) => isSaidAt(data, stage));

/** The same case of which nothing has been said yet. */
export const unsaid = (data: Case): Case => {
  const none = data.criteria.map(() => false);
  const even = share(
    whole,
    data.criteria.map(() => 1),
  );
  return {
    ...data,
    weights: data.weights.map(() => even),
    said: { weights: data.weights.map(() => none), ratings: data.suppliers.map(() => none) },
  };
};

const marked = (rows: Said['weights'], row: number, is: (place: number) => boolean) =>
  rows.map((all, at) => (at === row ? all.map((was, place) => is(place) || was) : all));

/** One weight of a stage said, or the whole stage where borders between weights were moved. */
export const withSaidWeight = (data: Case, stage: number, place: number | null): Case =>
  data.said
    ? {
        ...data,
        said: {
          ...data.said,
          weights: marked(data.said.weights, stage, (at) => place === null || at === place),
        },
      }
    : data;

export const withSaidRating = (data: Case, supplier: number, place: number): Case =>
  data.said
    ? {
        ...data,
        said: { ...data.said, ratings: marked(data.said.ratings, supplier, (at) => at === place) },
      }
    : data;

/** A weight of a stage that may give way again. */
export const withoutSaidWeight = (data: Case, stage: number, place: number): Case =>
  data.said
    ? {
        ...data,
        said: {
          ...data.said,
          weights: data.said.weights.map((all, at) =>
            at === stage ? all.map((was, one) => was && one !== place) : all,
          ),
        },
      }
    : data;

/** Which weights keep what they are at a stage while the one at `place` is set. */
export const heldAt = (data: Case, stage: number, place: number | null): boolean[] =>
  data.locks.map((lock, at) => at !== place && (lock || (data.said?.weights[stage]![at] ?? false)));
