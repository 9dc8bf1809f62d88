import { z } from 'astro/zod';
import { words } from '../../i18n/words.ts';

const said = z.string().min(1);
const six = z.array(said).length(6);
const sections = [
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

/** What a plan says beside the learner's own words. */
export const planWords = z.strictObject({
  titles: words(...sections),
  bands: words('first', 'second', 'third', 'loss'),
  levels: words('deciding', 'managing', 'operating'),
  functions: words('using', 'technical', 'finance', 'purchasing'),
  customer: said,
  us: said,
  customerSteps: six,
  ourSteps: six,
  /** with {customer}, {us} and, of those behind and ahead, {n} */
  weAreBehind: said,
  weAreLevel: said,
  weAreAhead: said,
  worth: said,
  /** with {who}: whom one deals with most */
  contact: said,
  /** with {name} and {post} */
  person: said,
});
export type PlanWords = z.infer<typeof planWords>;

/** How a plan is read: what stands between its lines, and what is said of what is missing. */
const readWords = words(
  'noNext',
  'band',
  'by',
  'nobody',
  'step',
  'stepsNone',
  'emptyCell',
  'gap',
  'gapPlanned',
  'gapOpen',
  'stage',
  'since',
  'nextMark',
  'evidence',
  'need',
  'cost',
  'years',
  'more',
  'whoCares',
  'cares',
  'talk',
  'ask',
  'undated',
  /** of an action whose day has gone by */
  'overdue',
  'done',
  'about',
  'source',
  'note',
  'separator',
  'list',
);

/** How a plan is written on its page. */
const writeWords = z.strictObject({
  /** what each field and each part of a line is called to those who cannot see its place */
  fields: words(
    'name',
    'next',
    'lead',
    'who',
    'band',
    'customer',
    'us',
    'buying',
    'contact',
    'tells',
    'shows',
    'note',
    'worth',
    'worthBy',
    'argue',
    'label',
    'value',
    'by',
    'cares',
    'talk',
    'on',
    'says',
    'person',
    'doer',
    'what',
    'ask',
    'why',
    'question',
    'about',
  ),
  /** what stands in an empty field */
  hints: words(
    'name',
    'next',
    'lead',
    'who',
    'buying',
    'contact',
    'note',
    'worth',
    'worthBy',
    'talk',
  ),
  /** what was seen of the contact: more and less of telling, and of showing what one feels */
  seen: words('tells', 'asks', 'shows', 'holds'),
  /** while the two are known and no self-check is */
  selfCheck: said,
  /** the notes and the sentences of lessons, to be taken into the plan; with {n} that are there */
  fromNotes: said,
  fromSentences: said,
  fromLesson: said,
  /** with the {name} of another account that has it */
  elsewhere: said,
  add: words('figures', 'cares', 'evidence', 'unknown', 'actions', 'sentences', 'questions'),
  /** what an empty section is for */
  empty: words(...sections),
  lesson: said,
  start: said,
  /** of a field: with the {n} that still fit, and with what a paste would have had too many */
  room: said,
  tooLong: said,
  choose: said,
  change: said,
  close: said,
  remove: said,
  removed: said,
  /** of the band, where the profit curve says it */
  asCurve: said,
  undo: said,
  /** what may be written of people: the same in every tool, folded under its title there */
  privacyTitle: said,
  privacy: said,
  sheets: said,
  sheetsNone: said,
  unreadable: said,
  unassign: said,
  notLoaded: said,
  drop: said,
  /** with the {name} of the account */
  dropAsk: said,
  dropYes: said,
  dropNo: said,
  dropped: said,
  gone: said,
  /** the address names no account */
  noneNamed: said,
  unnamed: said,
  all: said,
  tick: said,
});

/** The list of all accounts, and the picture of them. */
const listWords = words(
  'title',
  'lead',
  'noScript',
  'addLabel',
  'add',
  'emptyTitle',
  'empty',
  'example',
  'exampleMark',
  'yours',
  'noBand',
  'noStage',
  'noAction',
  'loose',
  'looseText',
  'belongs',
  'none',
  'newOne',
  'made',
  /** from a tool, with the {name} of the account */
  'toPlan',
  /** where a page keeps nothing for the account: what of it the plan takes, and where */
  'forPlan',
  'picture',
  'pictureText',
  'pictureEmpty',
  'time',
  'stages',
  'step',
  'ground',
  'argue',
  'argueHint',
  'advanceFirst',
  'advanceSecond',
  'advanceThird',
  'advanceLoss',
  'advanceNone',
  'sortedBy',
  /** of many: what is looked for, how it is sorted, and how many there are, with {all}, {n} and {shown} */
  'find',
  'findHint',
  'whichBand',
  'whichStage',
  'any',
  'order',
  'byValue',
  'byStage',
  'byNext',
  'counted',
  'rest',
  'inCell',
  'argueOther',
  /** with {worth}: what is written where a number is expected */
  'worthUnread',
  /** of a new account: without a name, with that of another, and where it lasts only as long as the page; with {name} */
  'nameBlank',
  'nameTaken',
  /** with the {n} signs that were pasted, and the {most} that a name has */
  'nameLong',
  'unsaved',
);

/** `content/ui/<locale>/accounts.yaml`: accounts and their plans. */
export const accountsRoom = z.strictObject({
  plan: planWords,
  read: readWords,
  write: writeWords,
  list: listWords,
});
export type AccountsRoom = z.infer<typeof accountsRoom>;
export type ReadWords = AccountsRoom['read'];
export type ListWords = AccountsRoom['list'];
