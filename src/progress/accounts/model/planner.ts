import type {
  Action,
  Care,
  Centre,
  Deal,
  Figure,
  Line,
  Placed,
  Question,
  Remark,
  Stage,
  Unknown,
} from './plan.ts';

/** What one sheet says for the plan of the account that it belongs to. */
export interface Parts {
  placed?: Placed[];
  figures?: Figure[];
  /** how the customer weighs */
  weighs?: Remark[];
  centres?: Centre[];
  cares?: Care[];
  /** how the learner meets the one dealt with most */
  meets?: Remark[];
  stages?: Stage[];
  deals?: Deal[];
  unknown?: Unknown[];
  actions?: Action[];
  sentences?: Remark[];
  questions?: Question[];
}

/** What was seen of the one dealt with most: 1 for more, -1 for less, 0 where nothing was. */
export interface Contact {
  who: string;
  tells: -1 | 0 | 1;
  shows: -1 | 0 | 1;
}

/** The account of whose plan it is: what speaks of every account goes by it. */
export interface Of {
  name: string;
  contact: Contact | null;
}

/** A sheet, as its tool reads it. */
export interface PlannedSheet {
  id: string;
  name: string;
  of: Of;
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

/** What each lesson has one say, by the lesson and the sentence: `me/accounts/sentences.json`. */
export type CourseSentences = Readonly<Record<string, Readonly<Record<string, string>>>>;
