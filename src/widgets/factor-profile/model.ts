import type { Localized } from '../../i18n/text.ts';
import type { FactorProfileData } from './schema.ts';

export type FactorProfile = Localized<FactorProfileData>;
export type Factor = FactorProfile['factors'][number];

/** Of the weight: little, some, much. Of how sure one is: open, known, settled. */
export type Degree = 0 | 1 | 2;
export const degrees = [0, 1, 2] as const;

export interface Rating {
  weight?: Degree;
  hold?: Degree;
}

export const planFields = ['what', 'whom', 'how', 'by'] as const;
export type Plan = Partial<Record<(typeof planFields)[number], string>>;

/** The longest that one field of a plan is kept, in characters. */
export const longest = 160;

/** One account: factors rated, and what is planned for some of them, by the factor's id. */
export interface Profile {
  ratings: Readonly<Record<string, Rating>>;
  plans: Readonly<Record<string, Plan>>;
}

export const newProfile: Profile = { ratings: {}, plans: {} };

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isDegree = (value: unknown): value is Degree => degrees.some((one) => one === value);

const readRating = (value: unknown): Rating => {
  if (!isFields(value)) return {};
  const { weight, hold } = value;
  return { ...(isDegree(weight) ? { weight } : {}), ...(isDegree(hold) ? { hold } : {}) };
};

const readPlan = (value: unknown): Plan =>
  isFields(value)
    ? Object.fromEntries(
        planFields.flatMap((field) => {
          const said = value[field];
          return typeof said === 'string' ? [[field, said.slice(0, longest)]] : [];
        }),
      )
    : {};

const each = <T>(value: unknown, read: (one: unknown) => T): Record<string, T> =>
  isFields(value)
    ? Object.fromEntries(Object.entries(value).map(([id, one]) => [id, read(one)]))
    : {};

/** An account as it was kept: what can be read of it; null when it is no account at all. */
export const readProfile = (data: unknown): Profile | null =>
  isFields(data) && isFields(data.ratings)
    ? { ratings: each(data.ratings, readRating), plans: each(data.plans, readPlan) }
    : null;

export const withRating = (profile: Profile, id: string, rating: Rating): Profile => ({
  ...profile,
  ratings: { ...profile.ratings, [id]: { ...profile.ratings[id], ...rating } },
});

export const withPlan = (profile: Profile, id: string, plan: Plan): Profile => ({
  ...profile,
  plans: { ...profile.plans, [id]: { ...profile.plans[id], ...plan } },
});

/** A factor with both answers. */
export interface Rated {
  factor: Factor;
  weight: Degree;
  hold: Degree;
}

/** The factors that have both answers, in the order of the course. */
export const ratedOf = ({ factors }: FactorProfile, { ratings }: Profile): Rated[] =>
  factors.flatMap((factor) => {
    const { weight, hold } = ratings[factor.id] ?? {};
    return weight === undefined || hold === undefined ? [] : [{ factor, weight, hold }];
  });

/** What an open factor puts at risk, 0 to 4: nothing where it does not weigh, or is settled. */
export const riskOf = ({ weight, hold }: Pick<Rated, 'weight' | 'hold'>): number =>
  weight * (2 - hold);

/** The two factors to work on, the riskier first, of the same risk the first in order; fewer where nothing is open. */
export const firstTwo = (data: FactorProfile, profile: Profile): Rated[] =>
  ratedOf(data, profile)
    .filter((rated) => riskOf(rated) > 0)
    .sort((a, b) => riskOf(b) - riskOf(a))
    .slice(0, 2);

const isPlanned = (plan: Plan = {}): boolean =>
  planFields.every((field) => (plan[field] ?? '').trim() !== '');

/** Whether every factor is rated and what is to be done first is planned: what, from whom, how, by when. */
export const isWhole = (data: FactorProfile, profile: Profile): boolean =>
  ratedOf(data, profile).length === data.factors.length &&
  firstTwo(data, profile).every(({ factor }) => isPlanned(profile.plans[factor.id]));
