import type { Locale } from '../../../i18n/locales.ts';
import { fill } from '../../../i18n/text.ts';
import { compare } from '../../read/model.ts';
import { changedAt, fieldOf, type Account, type LinePart } from '../../account/model.ts';
import type { PlanWords } from '../words.ts';
import { tracks } from './buying.ts';
import { dayOf, isDay } from '../../../i18n/day.ts';
import { bands, type Action, type Plan } from './plan.ts';
import type { Parts } from './planner.ts';
import { plainName } from './name.ts';
import { addedTo, bandOf, ownLines, stepOf } from './said.ts';

/** What a plan is made of besides the account: what its sheets say, in their order. */
export interface Making {
  id: string;
  account: Account;
  parts: readonly Parts[];
  locale: Locale;
  words: PlanWords;
}

/** What is open by day, what has no day, then what is done; of the same day as they came. */
export const byDay = (actions: readonly Action[]): Action[] =>
  [...actions].sort(
    (a, b) =>
      Number(a.done) - Number(b.done) ||
      Number(a.on === null) - Number(b.on === null) ||
      compare(a.on ?? '', b.on ?? ''),
  );

/**
 * The actions of an account and of its sheets; what a sheet says is done where the learner ticked it. Who does
 * it and on which day, the plan adds where the sheet leaves it open.
 */
function actionsOf({ account, parts }: Making): Action[] {
  const own = ownLines(account, 'actions').map(({ line, said, done }) => ({
    ...line,
    on: isDay(said('on')) ? said('on') : null,
    what: said('what'),
    who: said('who'),
    why: said('why'),
    done,
  }));
  const ticked = (id: string): boolean =>
    Object.hasOwn(account.ticks, id) && account.ticks[id]!.done;
  const told = parts.flatMap(({ actions = [] }) =>
    actions.map((action) => {
      const { who = '', on = '' } = addedTo(account, action.id);
      return {
        ...action,
        on: action.on ?? (isDay(on) ? on : null),
        who: action.who || who,
        done: ticked(action.id),
      };
    }),
  );
  return byDay([...told, ...own]);
}

/** What is about the same follows one another, where the first of it stood. */
function togetherBy<T>(keyOf: (one: T) => string, all: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const [place, one] of all.entries()) {
    const key = keyOf(one) || ` ${place}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flat();
}

/** How to meet the one dealt with most; where no sheet says so, at least who that is. */
function meetsOf({ account, parts, words }: Making): Plan['meets'] {
  const told = parts.flatMap(({ meets = [] }) => meets);
  const who = fieldOf(account, 'contact').trim();
  const named = { id: 'contact', source: null, says: fill(words.contact, { who }) };
  return told.length === 0 && who ? [named] : told;
}

/** The plan of an account: what it and its sheets say, and nothing else. */
export function planOf(making: Making): Plan {
  const { id, account, parts, locale, words } = making;
  const field = (name: Parameters<typeof fieldOf>[1]): string => fieldOf(account, name).trim();
  const told = <T>(of: (part: Parts) => T[] | undefined): T[] =>
    parts.flatMap((part) => of(part) ?? []);
  const own = (part: LinePart) => ownLines(account, part);
  const actions = actionsOf(making);
  const placed = told((part) => part.placed);
  const worth = field('worth')
    ? [
        {
          id: 'worth',
          source: null,
          label: words.worth,
          value: field('worth'),
          by: field('worthBy'),
        },
      ]
    : [];
  return {
    format: 'account-plan',
    version: 1,
    locale,
    id,
    example: false,
    name: field('name'),
    on: dayOf(changedAt(account)),
    next: field('next') || (actions.find(({ done }) => !done)?.what ?? ''),
    lead: field('lead'),
    note: field('note'),
    titles: words.titles,
    who: {
      text: field('who'),
      band: bandOf(account) ?? placed[0]?.band ?? null,
      placed,
      bands: bands.map((band) => words.bands[band]),
      figures: [
        ...worth,
        ...told((part) => part.figures),
        ...own('figures').map(({ line, said }) => ({
          ...line,
          label: said('label'),
          value: said('value'),
          by: said('by'),
        })),
      ],
    },
    buying: {
      text: field('buying'),
      ...tracks(words, stepOf(account, 'customer'), stepOf(account, 'us')),
      weighs: told((part) => part.weighs),
    },
    centres: told((part) => part.centres),
    cares: togetherBy(
      ({ who }) => plainName(who),
      [
        ...told((part) => part.cares),
        ...own('cares').map(({ line, said }) => ({
          ...line,
          who: said('who'),
          cares: said('cares'),
          talk: said('talk'),
        })),
      ],
    ),
    meets: meetsOf(making),
    stages: told((part) => part.stages),
    evidence: own('evidence').map(({ line, said }) => ({
      ...line,
      on: isDay(said('on')) ? said('on') : null,
      says: said('says'),
    })),
    deals: told((part) => part.deals),
    unknown: [
      ...told((part) => part.unknown),
      ...own('unknown').map(({ line, said }) => ({
        ...line,
        what: said('what'),
        ask: said('ask'),
      })),
    ],
    actions,
    sentences: [
      ...told((part) => part.sentences),
      ...own('sentences').map(({ line, said }) => ({ ...line, says: said('says') })),
    ],
    questions: [
      ...told((part) => part.questions),
      ...own('questions').map(({ line, said }) => ({
        ...line,
        question: said('question'),
        about: said('about'),
      })),
    ],
  };
}
