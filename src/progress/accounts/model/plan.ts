import type { Locale } from '../../../i18n/locales.ts';

/** A day of the calendar, `2026-12-04`. */
export type Day = string;

/** The sections of a plan, in the order in which they are read; each has its title in `Plan.titles`. */
export const sections = [
  'who',
  'buying',
  'centres',
  'cares',
  'stages',
  'deals',
  'unknown',
  'actions',
  'sentences',
  'questions',
] as const;
export type Section = (typeof sections)[number];

/** The sheet that says something: see `sheets/store.ts`. */
export interface Source {
  tool: string;
  /** the sheet's id, and what the learner calls it */
  sheet: string;
  name: string;
}

/** What has a source of its own: a sheet, or null for what was written on the plan itself. */
export interface Line {
  /** unlike every other line's of the same plan */
  id: string;
  source: Source | null;
}

/** A number, never without who said it. */
export interface Figure extends Line {
  /** what is counted: `Machines on site` */
  label: string;
  /** the number as it is read, with its unit: `1.95 million yuan` */
  value: string;
  /** who said it; empty where nobody is named, which the page says */
  by: string;
}

/** The four bands of the profit curve, the most profitable first. */
export const bands = ['first', 'second', 'third', 'loss'] as const;
export type Band = (typeof bands)[number];

/** Where a sheet puts the account among all accounts. */
export interface Placed extends Remark {
  band: Band;
}

export interface Who {
  /** who they are, in the learner's words; may be empty */
  text: string;
  band: Band | null;
  /** the band by the learner's own profit curve, whatever was chosen here */
  placed: Placed[];
  /** the names of the four bands, in order */
  bands: string[];
  figures: Figure[];
}

/** One road of six steps. */
export interface Track {
  /** what the road is called: `Customer`, `We` */
  name: string;
  steps: string[];
  /** 0 to 5; null where nobody has said */
  at: number | null;
}

/** A remark that a sheet makes, as a sentence. */
export interface Remark extends Line {
  says: string;
}

export interface Buying {
  text: string;
  customer: Track;
  us: Track;
  /** who is ahead, in a sentence; empty while one of the two is not known */
  says: string;
  /** how the customer weighs, from its decision weights */
  weighs: Remark[];
}

export interface Person {
  id: string;
  name: string;
  post: string;
  /** which row from the top, 0 to 2, and which column from the left, 0 to 3 */
  level: number;
  function: number;
  attitude: 'unknown' | 'supports' | 'neutral' | 'opposes';
  contact: 'unknown' | 'close' | 'frequent' | 'distant' | 'none';
  influence: 'unknown' | 'small' | 'medium' | 'great';
  /** the id of the one whose word counts most; null where nobody is known */
  listens: string | null;
  /** everything about the person in one line */
  says: string;
}

export interface Gap extends Remark {
  /** who or where: a person's id, a row or a column; null for the map as a whole */
  at: { person: string } | { level: number } | { function: number } | null;
  /** the action that is noted for it, as it stands among the actions; null: none */
  action: string | null;
}

/** Who decides what in the customer's house. */
export interface Centre extends Line {
  levels: string[];
  functions: string[];
  people: Person[];
  gaps: Gap[];
  /** how many people and empty cells: a sentence */
  says: string;
}

/** What somebody cares about, and how to talk with them: behaviour, never a label. */
export interface Care extends Line {
  who: string;
  cares: string;
  talk: string;
}

export interface Evidence extends Line {
  /** null where no day is known */
  on: Day | null;
  says: string;
}

/** How far the relationship has come. */
export interface Stage extends Line {
  /** whom the sheet is about */
  name: string;
  /** 0: not even acquainted; to 4 */
  step: number;
  /** the names of the four */
  stages: string[];
  /** the day since which it has stood there */
  since: Day | null;
  /** how sure it is, and why, in sentences */
  sure: string[];
  evidence: Evidence[];
  /** the mark that would bring the next stage; null on the last one */
  next: string | null;
}

export interface Weight {
  label: string;
  figure: Figure;
  /** it comes every year; what is paid once is shared over the years */
  yearly: boolean;
  /** its middle for one year of the period, in whole units of the currency: for drawing */
  aYear: number;
}

/** One deal on the balance. */
export interface Deal extends Line {
  name: string;
  years: number;
  need: Weight[];
  cost: Weight[];
  /** what lies on each pan over all years */
  needTotal: string;
  costTotal: string;
  /** which side is heavier, in a sentence */
  says: string;
  /** when it has paid for itself, in a sentence */
  payback: string;
}

/** What we do not know yet, and whom to ask; `ask` may be empty. */
export interface Unknown extends Line {
  what: string;
  ask: string;
}

export interface Action extends Line {
  /** null where no day is set */
  on: Day | null;
  what: string;
  /** who does it, and what it is for; both may be empty */
  who: string;
  why: string;
  done: boolean;
}

/** A question planned for the next talk. */
export interface Question extends Line {
  question: string;
  /** the trouble of the customer that it is about; may be empty */
  about: string;
}

/**
 * Everything that is known of one account, in the language of the page: plain JSON, from which the page and
 * whatever leaves the browser are made. It holds nothing that no sheet and no line of the account says.
 */
export interface Plan {
  format: 'account-plan';
  version: 1;
  locale: Locale;
  /** the account's id; `example` for the invented one */
  id: string;
  example: boolean;
  name: string;
  /** the day of its last change */
  on: Day;
  /** the title: the next step; empty while none is said */
  next: string;
  /** the situation in a paragraph; may be empty */
  lead: string;
  /** the learner's own note; may be empty */
  note: string;
  titles: Record<Section, string>;
  who: Who;
  buying: Buying;
  /** one for each map; mostly one */
  centres: Centre[];
  cares: Care[];
  /** how the learner, by the own self-check, meets the one dealt with most */
  meets: Remark[];
  stages: Stage[];
  /** what the learner noted as evidence beside the sheets */
  evidence: Evidence[];
  deals: Deal[];
  unknown: Unknown[];
  /** open ones by day, those without a day last, then what is done */
  actions: Action[];
  sentences: Remark[];
  questions: Question[];
}
