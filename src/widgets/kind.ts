import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import type { Localized } from '../i18n/text.ts';
import type { KitRoom } from './kit/words.ts';

/** What the data of an activity's page are made of, in the language of the page. */
export interface Source<Data, Words, Files> {
  locale: Locale;
  data: Localized<Data>;
  words: Words;
  kit: KitRoom;
  files: Localized<Files>;
}

/** What is wrong at a place of an activity's data. */
export interface Remark {
  path: PropertyKey[];
  message: string;
}

/** What an activity takes in a room whose kind does not say. */
export const usualMinutes = 10;

type Schemas = Record<string, z.ZodType>;
type Said<All extends Schemas> = { [Name in keyof All]: z.infer<All[Name]> };

/** What the rest of the course needs to know of a kind of activity. */
export interface Kind<
  Schema extends z.ZodType = z.ZodType,
  Words extends z.ZodObject = z.ZodObject,
  Files extends Schemas = Schemas,
> {
  /** what a lesson writes: `Sorter` for `<Sorter id="…" />` */
  tag: string;
  /** the folder of content/ that holds its activities, one YAML file each */
  folder: string;
  /** what such a file may say; it has a `title` */
  schema: Schema;
  /** what `content/ui/<locale>/<kind>.yaml` says besides what is in `aboutKind` */
  words: Words;
  /** further files of content/, without their ending, and what they may say */
  files?: Files;
  /** the share of right answers, 0 to 1, with which it is done; without it, when it was ended once */
  pass?: number;
  /** no lesson asks for it: it is there for whoever wants more */
  optional?: true;
  /** whole minutes that it takes in a room, its reasons talked over; see `usualMinutes` where it is missing */
  minutes?: (data: z.infer<Schema>) => number;
  /** what is wrong in an activity that its schema cannot see, and what to write instead */
  check?: (data: z.infer<Schema>) => Remark[];
  /**
   * what its page loads once it is at rest: JSON at `<activity>.<part>.json`; `plan` is what its
   * `plan.model.ts` is told by the pages of account plans. A kind with a part `room` can be played by a room
   * together: `together.tsx` beside this file says how, see `workshop/together/props.ts`. One with a part
   * `shape` shares what learners did by links: `shared.client.ts` beside this file reads them by it, see
   * `workshop/result/props.ts`
   */
  late: Record<string, (source: Source<z.infer<Schema>, z.infer<Words>, Said<Files>>) => unknown>;
  /** the part of `late` without which it answers no press: its page holds it and names the scripts */
  waits?: string;
  /**
   * the sheets that a learner makes with it, by the name under which they are kept, and their title. What
   * those kept under the kind's own name become in an account's plan, `plan.model.ts` beside this file
   * says: `export const planned: Planner<Told>`, see `progress/accounts/model/planner.ts`
   */
  sheets?: (words: z.infer<Words>) => Record<string, string>;
}

/** What the words of every kind say of it to who has not opened one. */
export const aboutKind = {
  /** in the list of all activities: what it is and what one does, see `halvesOf` */
  listed: z.string().regex(/^[^·]+ · [^·]+$/, 'write what it is, then " · ", then what one does'),
};
export type AboutKind = z.infer<z.ZodObject<typeof aboutKind>>;

/** What a kind is, and what one does in it. */
export const halvesOf = ({ listed }: AboutKind) => listed.split(' · ') as [string, string];

/** Says the same back, with what its functions are given worked out from its schemas. */
export const defineKind = <
  Schema extends z.ZodType,
  Words extends z.ZodObject,
  Files extends Schemas = Record<never, never>,
>(
  kind: Kind<Schema, Words, Files>,
): Kind<Schema, Words, Files> => kind;
