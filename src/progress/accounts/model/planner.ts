import type {
  Action,
  Care,
  Centre,
  Deal,
  Figure,
  Line,
  Question,
  Remark,
  Stage,
  Unknown,
} from './plan.ts';

/** What one sheet says for the plan of the account that it belongs to. */
export interface Parts {
  figures?: Figure[];
  /** how the customer weighs */
  weighs?: Remark[];
  centres?: Centre[];
  cares?: Care[];
  stages?: Stage[];
  deals?: Deal[];
  unknown?: Unknown[];
  actions?: Action[];
  sentences?: Remark[];
  questions?: Question[];
}

/** A sheet, as its tool reads it. */
export interface PlannedSheet {
  name: string;
  /** JSON of which nothing is certain: the tool's own model reads it */
  data: unknown;
  /** a line of the plan with this sheet as its source; `part` is unlike every other of the same sheet */
  line(part: string): Line;
}

/**
 * What a tool's sheet becomes in a plan: `planned` of the kind's `plan.model.ts`, which the pages of plans
 * load for the tools that were used. Pure: it shows what the sheet says and adds nothing.
 *
 * @param told what the kind's `late.plan` says in the language of the page; null where it has none
 * @returns null for a sheet that cannot be read
 */
export type Planner<Told = null> = (sheet: PlannedSheet, told: Told) => Parts | null;
