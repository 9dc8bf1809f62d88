/** What is found: a section of a lesson, a term, an activity, a sentence to say. */
export const groups = ['lessons', 'terms', 'activities', 'sentences'] as const;
export type Group = (typeof groups)[number];

/** One thing that can be found, in the language of its page. */
export interface Entry {
  group: Group;
  /** what it is called: a heading, a term */
  title: string;
  /** the lesson that it belongs to; '' for a lesson itself, and for what belongs to none */
  path: string;
  /** its address */
  to: string;
  text: string;
  /** other ways to write the title: in another language, in pinyin, in its initials */
  keys?: string[];
}

/** `search.json` of one language. */
export interface Index<Words = unknown> {
  words: Words;
  /** traditional characters, each followed by the simplified one that stands for it in the entries */
  traditional: string;
  entries: Entry[];
}
