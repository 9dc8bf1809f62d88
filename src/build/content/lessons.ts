import { besideLessons } from '../../course/schema.ts';
import { locales } from '../../i18n/locales.ts';
import { propOf } from './lesson.ts';
import { at } from './marks.ts';
import type { Fault, Lesson, World } from './world.ts';

/** The same lesson in the other languages. */
const twins = ({ lessons }: World, lesson: Lesson): Lesson[] =>
  lessons.filter(({ slug, locale }) => slug === lesson.slug && locale !== lesson.locale);

const used = ({ kinds }: World, { tags }: Lesson): { id: string; line: number }[] =>
  tags.flatMap(({ tag, props, line }) => {
    const kind = kinds.find((one) => one.tag === tag);
    const name = propOf(props, 'id');
    return kind && name !== null ? [{ id: `${kind.folder}/${name}`, line }] : [];
  });

/** A lesson stands in the folder that course.yaml gives it, once, and in every language. */
export const places = (world: World): Fault[] =>
  world.lessons.flatMap((lesson) => {
    const { slug, locale, module, file } = lesson;
    const modules = world.course.data?.modules ?? [];
    const planned = modules.some(
      ({ id, lessons }) => id === module && lessons.some((one) => one.slug === slug),
    );
    const first = world.lessons.find((one) => one.slug === slug && one.locale === locale);
    const missing = locales.filter(
      (other) => other !== locale && !twins(world, lesson).some((twin) => twin.locale === other),
    );
    return [
      ...(planned || modules.length === 0
        ? []
        : [at(lesson, 1, `content/course.yaml names no lesson "${slug}" in "${module}"; add it there`)]),
      ...(first === lesson ? [] : [at(lesson, 1, `another lesson is called "${slug}"; rename one file`)]),
      ...missing.map((other) =>
        at(
          lesson,
          1,
          `the lesson is missing in another language; write ${file.replace(`/${locale}/`, `/${other}/`)}`,
        ),
      ),
    ];
  });

/** What a lesson has in one language and not in another. */
export const languages = (world: World): Fault[] =>
  world.lessons.flatMap((lesson) =>
    twins(world, lesson).flatMap((twin) => {
      const lacks = (what: string): string =>
        `${what} is not in ${twin.file}; add it there, or take it out here`;
      const headings = lesson.headings
        .filter(({ id }) => id && !twin.headings.some((one) => one.id === id))
        .map(({ id, line }) => at(lesson, line, lacks(`the section {#${id}}`)));
      const named = (one: Lesson): { name: string; line: number }[] =>
        one.tags.map(({ tag, props, line }) => {
          const id = propOf(props, 'id') ?? propOf(props, 'slug') ?? propOf(props, 'to');
          return { name: id === null ? `<${tag}>` : `<${tag} … "${id}">`, line };
        });
      const left = named(twin).map(({ name }) => name);
      const tags = named(lesson).filter(({ name }) => {
        const place = left.indexOf(name);
        if (place >= 0) left.splice(place, 1);
        return place < 0;
      });
      return [...headings, ...tags.map(({ name, line }) => at(lesson, line, lacks(name)))];
    }),
  );

/** `covers` names ideas of the lecture, each taught in one lesson. */
export const covers = ({ lessons, lecture }: World): Fault[] =>
  lessons.flatMap((lesson) =>
    (lesson.data?.covers ?? []).flatMap((idea, place) => {
      const line = lesson.lineOf(['covers', place]);
      if (lecture.data && !(idea in lecture.data))
        return [at(lesson, line, `covers: content/lecture.yaml has no idea ${idea}; write one of its ids`)];
      const other = lessons.find(
        (one) =>
          one.locale === lesson.locale &&
          one.file < lesson.file &&
          one.data?.covers.includes(idea),
      );
      return other
        ? [at(lesson, line, `covers: ${idea} is covered by ${other.file} already; leave it to one of the two`)]
        : [];
    }),
  );

/** Links to terms, lessons and activities lead somewhere. */
export const links = ({ lessons, glossary, course, activities }: World): Fault[] => {
  const terms = glossary.data?.terms.map(({ id }) => id);
  const slugs = course.data?.modules.flatMap((module) => module.lessons.map(({ slug }) => slug));
  const known: Record<string, { prop: string; ids: string[] | undefined; else: (id: string) => string }> = {
    Term: {
      prop: 'id',
      ids: terms,
      else: (id) => `<Term id="${id}">: content/glossary.yaml has no such term; add it there`,
    },
    LessonLink: {
      prop: 'slug',
      ids: slugs,
      else: (id) => `<LessonLink slug="${id}">: content/course.yaml has no such lesson`,
    },
    PracticeLink: {
      prop: 'to',
      ids: activities.map(({ id }) => id),
      else: (id) => `<PracticeLink to="${id}">: there is no content/${id}.yaml of an activity`,
    },
  };
  return lessons.flatMap((lesson) =>
    lesson.tags.flatMap(({ tag, props, line }) => {
      const link = known[tag];
      const id = link && propOf(props, link.prop);
      if (!link?.ids || id == null || link.ids.includes(id)) return [];
      return [at(lesson, line, link.else(id))];
    }),
  );
};

/** The activities that a lesson uses, by its tags and by links to them. */
export const activitiesOf = (world: World, lesson: Lesson): string[] => [
  ...used(world, lesson).map(({ id }) => id),
  ...lesson.tags.flatMap(({ tag, props }) =>
    tag === 'PracticeLink' ? (propOf(props, 'to') ?? []) : [],
  ),
];

/** A tag that takes its words from a file beside the lessons, and that file: neither without the other. */
export const beside = ({ lessons, files }: World): Fault[] =>
  Object.entries(besideLessons).flatMap(([folder, { tag }]) => {
    const fileOf = ({ slug }: Lesson): string => `content/${folder}/${slug}.yaml`;
    const writes = (lesson: Lesson) => lesson.tags.find((one) => one.tag === tag);
    const missing = lessons.flatMap((lesson) => {
      const found = writes(lesson);
      return found && !(fileOf(lesson) in files)
        ? [at(lesson, found.line, `<${tag} />: there is no ${fileOf(lesson)}; write it`)]
        : [];
    });
    const idle = Object.keys(files).filter(
      (file) =>
        file.startsWith(`content/${folder}/`) &&
        !lessons.some((lesson) => fileOf(lesson) === file && writes(lesson)),
    );
    return [
      ...missing,
      ...idle.map((file) => ({
        file,
        text: `${file}:1: no lesson of this name writes <${tag} />; write it there, or delete the file`,
      })),
    ];
  });
