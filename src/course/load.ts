import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { defaultLocale, isLocale, locales, type Locale } from '../i18n/locales.ts';
import { localize, type Localized } from '../i18n/text.ts';
import { lateHref, practiceHref } from '../i18n/paths.ts';
import type { AboutKind, Kind } from '../widgets/kind.ts';
import type { KitRoom } from '../widgets/kit/words.ts';
import { usualMinutes } from '../widgets/kind.ts';
import { kinds } from '../widgets/registry.ts';
import { activitiesIn, digest, goalsOf } from './model.ts';
import type { SiteRoom } from './words.ts';

/** The words of one file of `content/ui/<locale>/`; its schema was checked as it was read. */
export const room = async <Words>(locale: Locale, name: string): Promise<Words> =>
  (await getEntry('ui', `ui/${locale}/${name}`))!.data as Words;

/** The words of a kind of activity, apart from what lists say of it. */
async function wordsOf<Words extends object = Record<string, unknown>>(
  locale: Locale,
  { name }: { name: string },
) {
  const { listed, ...words } = await room<AboutKind & Words>(locale, name);
  return { about: { listed }, words: words as unknown as Words };
}

/** What lists say of each kind of activity, by its name. */
export const aboutKinds = async (locale: Locale): Promise<Record<string, AboutKind>> =>
  Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => [kind.name, (await wordsOf(locale, kind)).about] as const),
    ),
  );

/** The words that every page may show. */
export const ui = async (locale: Locale): Promise<SiteRoom & KitRoom> => ({
  ...(await room<SiteRoom>(locale, 'site')),
  ...(await room<KitRoom>(locale, 'kit')),
});

export interface Lesson {
  slug: string;
  title: string;
  /** 1 to the number of lessons in the whole course */
  number: number;
  module: { id: string; number: number; title: string };
  /** what is there once the lesson is written */
  written?: {
    objective: string;
    minutes: number;
    /** `<folder>/<id>` of each, in the order of the text */
    activities: string[];
    /** what each asks for: see `goalOf` */
    goals: string[];
    entry: CollectionEntry<'lessons'>;
  };
}

export interface Module {
  id: string;
  number: number;
  title: string;
  summary: string;
  lessons: Lesson[];
}

export interface Course {
  id: string;
  title: string;
  modules: Module[];
}

/** What a build asks for on every page is worked out once; while writing, content may change at any time. */
function once<T>(make: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const made = new Map<Locale, Promise<T>>();
  return (locale) => {
    const known = import.meta.env.PROD ? made.get(locale) : undefined;
    const result = known ?? make(locale);
    made.set(locale, result);
    return result;
  };
}

/** The course in one language, in reading order, with what is coming. */
export const course = once(async (locale: Locale): Promise<Course> => {
  const { data } = (await getEntry('course', 'course'))!;
  const written = await writtenLessons(locale);
  let number = 0;
  const modules = data.modules.map((module, index) => {
    const title = module.title[locale];
    const lessons = module.lessons.map(({ slug, title: planned }): Lesson => {
      number += 1;
      const entry = written.get(slug);
      const used = activitiesIn(entry?.body ?? '', kinds);
      return {
        slug,
        number,
        title: entry?.data.title ?? planned[locale],
        module: { id: module.id, number: index + 1, title },
        ...(entry && {
          written: {
            objective: entry.data.objective,
            minutes: entry.data.minutes,
            activities: used,
            goals: goalsOf(used, kinds),
            entry,
          },
        }),
      };
    });
    return { id: module.id, number: index + 1, title, summary: module.summary[locale], lessons };
  });
  return { id: data.id, title: data.title[locale], modules };
});

/** @throws Error when a slug occurs twice or a lesson is not in course.yaml, which alone gives it a place */
async function writtenLessons(locale: Locale): Promise<Map<string, CollectionEntry<'lessons'>>> {
  const planned = new Set(
    (await getEntry('course', 'course'))!.data.modules.flatMap((module) =>
      module.lessons.map((lesson) => `${module.id}/${lesson.slug}`),
    ),
  );
  const found = new Map<string, CollectionEntry<'lessons'>>();
  for (const entry of await getCollection('lessons', ({ id }) => id.startsWith(`${locale}/`))) {
    const slug = entry.id.slice(locale.length + 1);
    const folder = entry.filePath?.split('/').at(-2);
    if (found.has(slug))
      throw new Error(`${entry.filePath}:1: another lesson is called "${slug}"; rename one file`);
    if (!planned.has(`${folder}/${slug}`))
      throw new Error(
        `${entry.filePath}:1: content/course.yaml names no lesson "${slug}" in "${folder}"; add it there`,
      );
    found.set(slug, entry);
  }
  return found;
}

export const lessonsOf = (outline: Course): Lesson[] =>
  outline.modules.flatMap((module) => module.lessons);

export type WrittenLesson = Lesson & { written: NonNullable<Lesson['written']> };
export const isWritten = (lesson: Lesson): lesson is WrittenLesson => lesson.written !== undefined;

export interface Activity<Data = unknown> {
  /** `<folder>/<name>`, under which its results are kept */
  id: string;
  name: string;
  kind: (typeof kinds)[number];
  title: string;
  /** that it takes in a room, talk included */
  minutes: number;
  /** names the shape of the data: see `digest` */
  digest: string;
  data: Localized<Data>;
  /** where it stands alone on a page */
  page: string;
  /** the first lesson that uses it */
  lesson?: WrittenLesson;
}

/** The activities of one folder; what they may say was checked as they were read. */
const entriesOf = (
  folder: string,
): Promise<{ id: string; data: { title: Record<Locale, string> } }[]> =>
  getCollection(folder as 'lessons') as never;

/** Every activity in one language, those of the lessons first and in their order. */
export const activities = once(async (locale: Locale): Promise<Activity[]> => {
  const lessons = lessonsOf(await course(locale)).filter(isWritten);
  const order = lessons.flatMap((lesson) => lesson.written.activities);
  const all = await Promise.all(
    kinds.map(async (kind) =>
      (await entriesOf(kind.folder)).map(({ id: name, data }): Activity => {
        const id = `${kind.folder}/${name}`;
        const lesson = lessons.find((one) => one.written.activities.includes(id));
        return {
          id,
          name,
          kind,
          title: data.title[locale],
          minutes: kind.minutes?.(data) ?? usualMinutes,
          digest: digest(data),
          data: localize(data, locale),
          page: practiceHref(locale, kind.name, name),
          ...(lesson && { lesson }),
        };
      }),
    ),
  );
  const place = ({ id }: Activity): number =>
    order.includes(id) ? order.indexOf(id) : order.length;
  return all.flat().sort((a, b) => place(a) - place(b));
});

/** The language of the page that is being built. */
export const localeOf = (astro: { params: Record<string, string | undefined> }): Locale =>
  isLocale(astro.params.locale) ? astro.params.locale : defaultLocale;

/** What one thing of a kind says, worked out from its schema. */
type Said<Schema> = Schema extends z.ZodType ? z.infer<Schema> : never;

/**
 * What an embed needs: its activity, the words of its kind and those that kinds share, in the language
 * of its page, and where the parts that are loaded later are.
 * @throws Error that names the tag, when the lesson wrote another prop than `id` or an id without a file
 */
export async function embedded<One extends Pick<Kind, 'tag' | 'folder' | 'schema' | 'words'>>(
  { tag, folder }: One,
  astro: { params: Record<string, string | undefined>; props: unknown },
): Promise<{
  activity: Activity<Said<One['schema']>>;
  locale: Locale;
  words: Said<One['words']>;
  kit: KitRoom;
  late: (part: string) => string;
}> {
  const locale = localeOf(astro);
  // A page with styles of its own marks every component in it with such a prop.
  const written = Object.entries(astro.props as object).filter(
    ([name]) => !name.startsWith('data-astro-cid-'),
  );
  const props = z.strictObject({ id: z.string() }).safeParse(Object.fromEntries(written));
  if (!props.success)
    throw new Error(`<${tag} …>: write only an id, as in <${tag} id="some-name" />`);
  const found = (await activities(locale)).find(({ id }) => id === `${folder}/${props.data.id}`);
  if (!found)
    throw new Error(
      `<${tag} id="${props.data.id}" />: there is no content/${folder}/${props.data.id}.yaml`,
    );
  const { kind, name } = found;
  return {
    activity: found as Activity<Said<One['schema']>>,
    locale,
    words: (await wordsOf<Said<One['words']>>(locale, kind)).words,
    kit: await room(locale, 'kit'),
    late: (part) => lateHref(locale, kind.name, name, part),
  };
}

/** What a page loads once it is at rest, for `<name>.<part>.json`. */
export async function latePart(locale: Locale, id: string, part: string): Promise<unknown> {
  const { kind, data } = (await activities(locale)).find((one) => one.id === id)!;
  const files = Object.keys(kind.files ?? {}).map(async (path) => [
    path,
    localize((await getEntry('files', path))!.data, locale),
  ]);
  return kind.late[part]!({
    locale,
    data,
    words: (await wordsOf(locale, kind)).words,
    kit: await room(locale, 'kit'),
    files: Object.fromEntries(await Promise.all(files)),
  });
}

/** What one can say at a lesson's hard moments; null where nothing is written. */
export const sentencesOf = async (locale: Locale, slug: string) => {
  const entry = await getEntry('sentences', slug);
  return entry ? localize(entry.data.sentences, locale) : null;
};

/** The questions that a lesson has one write for one's own trade, kind by kind; empty where it has none. */
export const writingOf = async (locale: Locale, slug: string) =>
  localize((await getEntry('sentences', slug))?.data.write ?? [], locale);

/** What is guessed before a lesson's idea, with the digest of its shape; null where nothing is. */
export const guessOf = async (locale: Locale, slug: string) => {
  const entry = await getEntry('guesses', slug);
  return entry
    ? {
        data: localize(entry.data, locale),
        digest: digest(
          'says' in entry.data
            ? { ask: entry.data.ask, says: true }
            : { ...entry.data, says: false },
        ),
      }
    : null;
};

/** One static path for each language; a new list each time, since Astro keeps notes on it. */
export const localePaths = () => locales.map((locale) => ({ params: { locale } }));

/**
 * The pages on which the activities of one kind stand alone, in every language.
 * @public asked for by the pages that build/practice-pages.ts writes
 */
export const practicePaths = (name: string) => async () => {
  const paths = locales.map(async (locale) =>
    (await activities(locale))
      .filter(({ kind }) => kind.name === name)
      .map((activity) => ({ params: { locale, id: activity.name }, props: { activity } })),
  );
  return (await Promise.all(paths)).flat();
};
