import type { AccountStairs, Finding } from './standing.ts';

/** How many actions are proposed at most: more than one does in a week is a list, not a proposal. */
const atMost = 3;

type Plan = Pick<AccountStairs, 'warnings' | 'actions' | 'notForPublic'>;
export type Deed = AccountStairs['warnings'][number]['action'];

/**
 * What one may do this week: first what a warning asks for, and nothing else after a red line; then what
 * leads to the next stage, or keeps the last one. Where the customer is a public body, only what that allows.
 */
export const actionsFor = (
  { warnings, actions, notForPublic }: Plan,
  finding: Finding,
  publicBody: boolean,
): Deed[] => {
  const urgent = warnings.filter(({ id }) => finding.warnings.includes(id));
  if (finding.stop) return urgent.filter(({ stop }) => stop).map(({ action }) => action);
  const to = finding.next?.stage ?? 'keep';
  const steps = actions
    .filter((one) => one.to === to && !(publicBody && notForPublic.includes(one.id)))
    .map(({ way, text, cost, evidence, approval, ...one }) => ({
      way,
      text,
      cost,
      evidence,
      approval: (publicBody && one.public) || approval,
    }));
  return [...urgent.map(({ action }) => action), ...steps].slice(0, atMost);
};
