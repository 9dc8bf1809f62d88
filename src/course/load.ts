import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { z } from 'astro/zod';
import { defaultLocale, isLocale, locales, type Locale } from '../i18n/locales.ts';
import { localize, type Localized } from '../i18n/text.ts';
import type { Ui } from '../i18n/ui.schema.ts';
import {
  activitiesIn,
  activityKinds,
  digest,
  type ActivityFolder,
  type ActivityId,
  type ActivityKind,
} from './model.ts';

export const ui = async (locale: Locale): Promise<Ui> => (await getEntry('ui', locale))!.data;

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
    activities: ActivityId[];
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
      return {
        slug,
        number,
        title: entry?.data.title ?? planned[locale],
        module: { id: module.id, number: index + 1, title },
        ...(entry && {
          written: {
            objective: entry.data.objective,
            minutes: entry.data.minutes,
            activities: activitiesIn(entry.body ?? ''),
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

export interface Activity<Folder extends ActivityFolder = ActivityFolder> {
  id: ActivityId;
  name: string;
  kind: ActivityKind;
  title: string;
  /** names the shape of the data: see `digest` */
  digest: string;
  data: Localized<CollectionEntry<Folder>['data']>;
  /** the first lesson that uses it */
  lesson?: WrittenLesson;
}

/** Every activity in one language, those of the lessons first and in their order. */
export const activities = once(async (locale: Locale): Promise<Activity[]> => {
  const lessons = lessonsOf(await course(locale)).filter(isWritten);
  const order = lessons.flatMap((lesson) => lesson.written.activities);
  const all = await Promise.all(
    activityKinds.map(async (kind) =>
      (await getCollection(kind.folder)).map(({ id: name, data }): Activity => {
        const id: ActivityId = `${kind.folder}/${name}`;
        const lesson = lessons.find((one) => one.written.activities.includes(id));
        return {
          id,
          name,
          kind,
          title: data.title[locale],
          digest: digest(data),
          data: localize(data, locale) as Activity['data'],
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

/**
 * What an embed needs: its activity and the words of its page's language.
 * @throws Error that names the tag, when the lesson wrote another prop than `id` or an id without a file
 */
export async function embedded<Folder extends ActivityFolder>(
  folder: Folder,
  astro: { params: Record<string, string | undefined>; props: unknown },
): Promise<{ activity: Activity<Folder>; locale: Locale; words: Ui }> {
  const locale = localeOf(astro);
  const { tag } = activityKinds.find((kind) => kind.folder === folder)!;
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
  return { activity: found as Activity<Folder>, locale, words: await ui(locale) };
}

/** One static path for each language; a new list each time, since Astro keeps notes on it. */
export const localePaths = () => locales.map((locale) => ({ params: { locale } }));

/** The pages on which the activities of one folder stand alone, in every language. */
export const practicePaths = (folder: ActivityFolder) => async () => {
  const paths = locales.map(async (locale) =>
    (await activities(locale))
      .filter(({ kind }) => kind.folder === folder)
      .map((activity) => ({ params: { locale, id: activity.name }, props: { activity } })),
  );
  return (await Promise.all(paths)).flat();
};
