import type { Plan } from '../../model/plan.ts';

/** A plan without lines that were opened and left blank: they say nothing to anybody. */
export const filled = (plan: Plan): Plan => ({
  ...plan,
  who: { ...plan.who, figures: plan.who.figures.filter(({ label, value }) => says(label, value)) },
  cares: plan.cares.filter(({ cares, talk }) => says(cares, talk)),
  evidence: plan.evidence.filter((one) => says(one.says)),
  unknown: plan.unknown.filter(({ what }) => says(what)),
  actions: plan.actions.filter(({ what }) => says(what)),
  sentences: plan.sentences.filter((one) => says(one.says)),
  questions: plan.questions.filter(({ question }) => says(question)),
});

const says = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');
