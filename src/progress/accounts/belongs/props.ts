import type { ListWords } from '../words.ts';

export type NewNameWords = Pick<
  ListWords,
  'addLabel' | 'add' | 'nameBlank' | 'nameTaken' | 'nameLong'
> & {
  /** stands in the empty field */
  hint: string;
};
export type BelongsWords = Pick<ListWords, 'belongs' | 'none' | 'newOne'> &
  NewNameWords & { unnamed: string };

/** What every tool is told of accounts: `me/accounts/belongs.json`. */
export interface BelongsTold {
  words: BelongsWords &
    Pick<ListWords, 'made' | 'toPlan' | 'forPlan'> & {
      privacyTitle: string;
      privacy: string;
    };
  /** the page of one account */
  href: string;
}

/** One sheet, as its tool shows it. */
export interface BelongsProps {
  tool: string;
  id: string;
  /** what the learner calls it: offered to a new account */
  name: string;
  /** it is the course's own example, which joins no account by itself */
  example?: boolean;
}

export type LateProps = BelongsProps & { told: BelongsTold };
