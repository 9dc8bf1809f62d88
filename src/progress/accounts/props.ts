import type { Locale } from '../../i18n/locales.ts';
import type { AccountField, LinePart } from '../account/model.ts';
import type { Day, Section } from './model/plan.ts';
import type { AccountsRoom } from './words.ts';

/** A tool whose sheets an account can have. */
export interface PlanTool {
  tool: string;
  /** of its own sheets */
  title: string;
  /** where it stands alone on a page; null where it does not */
  href: string | null;
  /** the address of what its `plan.model.ts` is told; null where that needs nothing */
  told: string | null;
}

/** What fills a section of a plan. */
export interface Filling {
  lesson: { title: string; number: number; href: string };
  /** in which it is begun */
  tools: { tool: string; title: string; href: string }[];
}
export type Fillings = Record<Section, Filling>;

/** What speaks of every account, by what the learner keeps once: see `Shared` of the store. */
export interface SharedTool extends PlanTool {
  kind: 'sheet' | 'draft';
  under: string;
}

export interface LinkedLesson {
  slug: string;
  number: number;
  title: string;
  href: string;
}

export interface AccountsProps {
  locale: Locale;
  words: AccountsRoom;
  tools: PlanTool[];
  shared: SharedTool[];
  /** whose notes and sentences can belong to an account */
  lessons: LinkedLesson[];
  /** the page of one account, to which `?a=<id>` is added; the list; the example */
  hrefs: { account: string; all: string; example: string; sentences: string };
}

export interface AccountProps extends AccountsProps {
  fillings: Fillings;
}

/** What a lesson left, and where it belongs. */
export interface OfLesson {
  lesson: LinkedLesson;
  taken: boolean;
  /** the name of another account that has it; empty where none has */
  elsewhere: string;
}

/** What the learner changes on a plan, in place. */
export interface Editing {
  /** as it was written, where a plan shows something else while nothing is */
  said(field: AccountField): string;
  write(field: AccountField, text: string): void;
  /** one line's fields; of an action, whether it is done */
  line(id: string, part: LinePart, says: Readonly<Record<string, string>>, done?: boolean): void;
  /** the line that is being written; null: none */
  open: string | null;
  /** @param closed the line that was written until now, to which the focus goes back */
  openLine(id: string | null, closed?: string): void;
  /** keeps a line open that the learner has gone to */
  hold(id: string): void;
  add(part: LinePart): void;
  /** what was added here to an action of a sheet, by its id */
  added(id: string): Readonly<Record<string, string>>;
  /** what is worth saying of what a field says; empty where nothing is */
  warns(field: AccountField): string;
  /** the tools in which something was made for it */
  used: ReadonlySet<string>;
  today: Day;
  remove(id: string, part: LinePart): void;
  tick(id: string, done: boolean): void;
  /** what lessons left, of one of the two kinds: to be taken in, or left out again */
  ofLessons(tool: 'note' | 'sentences'): readonly OfLesson[];
  take(tool: 'note' | 'sentences', lesson: string, taken: boolean): void;
  /** where the self-check is; null where there is none */
  selfCheck: string | null;
  fillings: Fillings;
  words: AccountsRoom['write'];
}
