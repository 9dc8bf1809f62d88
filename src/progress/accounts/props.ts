import type { Locale } from '../../i18n/locales.ts';
import type { AccountField, LinePart } from '../account/model.ts';
import type { Section } from './model/plan.ts';
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
  tools: { title: string; href: string }[];
}
export type Fillings = Record<Section, Filling>;

export interface AccountsProps {
  locale: Locale;
  words: AccountsRoom;
  tools: PlanTool[];
  /** the page of one account, to which `?a=<id>` is added; the list; the example */
  hrefs: { account: string; all: string; example: string };
}

export interface AccountProps extends AccountsProps {
  fillings: Fillings;
}

/** What the learner changes on a plan, in place. */
export interface Editing {
  /** as it was written, where a plan shows something else while nothing is */
  said(field: AccountField): string;
  write(field: AccountField, text: string): void;
  /** one line's fields; of an action, whether it is done */
  line(id: string, part: LinePart, says: Readonly<Record<string, string>>, done?: boolean): void;
  add(part: LinePart): void;
  remove(id: string, part: LinePart): void;
  tick(id: string, done: boolean): void;
  fillings: Fillings;
  words: AccountsRoom['write'];
}
