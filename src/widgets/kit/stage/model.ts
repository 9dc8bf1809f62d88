import type { Stage } from './schema.ts';

/** The step on which a stage stands, from 1. */
export const stepOf: Record<Stage, number> = {
  acquaintance: 1,
  engagement: 2,
  trust: 3,
  alliance: 4,
};

export const stages = Object.keys(stepOf) as Stage[];
