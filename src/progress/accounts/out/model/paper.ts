import type { Plan } from '../../model/plan.ts';

/** As much of each part as two pages have room for; a map of thirty takes a third one. */
export const most = {
  figures: 4,
  weighs: 2,
  centres: 1,
  gaps: 5,
  cares: 4,
  stages: 1,
  evidence: 2,
  deals: 1,
  unknown: 3,
  actions: 5,
} as const;

/**
 * A plan for the manager's desk: what is still to be done and the first of each part. What is to be said
 * to the customer, and the learner's own note, stay in the file.
 *
 * @returns how many lines were left out
 */
export function onPaper(plan: Plan): { plan: Plan; left: number } {
  const open = plan.actions.filter(({ done }) => !done);
  let left = plan.sentences.length + plan.questions.length + plan.actions.length - open.length;
  const first = <T>(list: readonly T[], part: keyof typeof most): T[] => {
    left += Math.max(0, list.length - most[part]);
    return list.slice(0, most[part]);
  };
  const { who, buying } = plan;
  const short: Plan = {
    ...plan,
    who: { ...who, figures: first(who.figures, 'figures') },
    buying: { ...buying, weighs: first(buying.weighs, 'weighs') },
    centres: first(plan.centres, 'centres').map((centre) => ({
      ...centre,
      // The drawing beside it shows as much.
      says: '',
      gaps: first(centre.gaps, 'gaps'),
    })),
    cares: first(plan.cares, 'cares'),
    stages: first(plan.stages, 'stages').map((stage) => ({
      ...stage,
      evidence: first(stage.evidence, 'evidence'),
    })),
    evidence: first(plan.evidence, 'evidence'),
    // A balance without one of its weights would tip otherwise.
    deals: first(plan.deals, 'deals'),
    unknown: first(plan.unknown, 'unknown'),
    actions: first(open, 'actions'),
    sentences: [],
    questions: [],
    note: '',
  };
  return { plan: bare(short), left };
}

/** The same without the sheets that say it: on paper nobody can open them. */
const bare = (plan: Plan): Plan =>
  JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => (key === 'source' ? null : value)),
  ) as Plan;
