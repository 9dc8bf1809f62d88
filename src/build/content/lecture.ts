import { besideLessons } from '../../course/schema.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { localize } from '../../i18n/text.ts';
import { activitiesOf } from './lessons.ts';
import { at } from './marks.ts';
import type { Fault, Lesson, World } from './world.ts';

const file = 'content/lecture.yaml';

const sentences = (data: unknown): string[] =>
  typeof data === 'string'
    ? [data]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(sentences)
      : [];

const said = new WeakMap<object, Map<string, string>>();

/** All sentences of a file in one language; the same data is not read again. */
function sentencesIn(data: unknown, language: Locale): string {
  if (typeof data !== 'object' || data === null) return '';
  const known = said.get(data) ?? new Map<string, string>();
  said.set(data, known);
  const text = known.get(language) ?? sentences(localize(data, language)).join('\n').toLowerCase();
  known.set(language, text);
  return text;
}

/** All that a learner may read in a lesson: its text, its activities, and what stands beside it. */
function textOf(world: World, lesson: Lesson): string {
  const language = locales.find((one) => one === lesson.locale);
  if (!language) return '';
  const used = new Set(activitiesOf(world, lesson));
  const data = [
    ...world.activities.filter(({ id }) => used.has(id)).map((activity) => activity.data),
    ...Object.keys(besideLessons).map((folder) => world.beside[`content/${folder}/${lesson.slug}.yaml`]),
  ];
  const beside = data.map((one) => sentencesIn(one, language));
  return [world.files[lesson.file]!.toLowerCase(), ...beside].join('\n');
}

/** A lesson that covers an idea of the lecture says its key terms, in its own language. */
export const taught = (world: World): Fault[] =>
  world.lessons.flatMap((lesson) => {
    const language = locales.find((one) => one === lesson.locale);
    const text = textOf(world, lesson);
    return (lesson.data?.covers ?? []).flatMap((idea, place) => {
      const terms = (language && world.lecture.data?.[idea]?.terms[language]) ?? [];
      const missing = terms.filter((term) => !text.includes(term.toLowerCase()));
      if (missing.length === 0) return [];
      const told = missing.map((term) => `“${term}”`).join(', ');
      const line = world.lecture.lineOf([idea, 'terms', lesson.locale]);
      const says = `covers: ${idea}: neither the lesson nor an activity in it says ${told}; write it, or mend ${file}:${line}`;
      return [at(lesson, lesson.lineOf(['covers', place]), says)];
    });
  });

/** Once every lesson of the course is written and its head can be read, each idea is covered by one of them. */
export const untaught = ({ course, lecture, lessons }: World): Fault[] => {
  const planned = course.data?.modules.flatMap((module) => module.lessons.map(({ slug }) => slug)) ?? [];
  return locales.flatMap((locale): Fault[] => {
    const written = lessons.filter((one) => one.locale === locale);
    if (!planned.every((slug) => written.some((one) => one.slug === slug && one.data))) return [];
    const covered = new Set(written.flatMap(({ data }) => data?.covers ?? []));
    return Object.keys(lecture.data ?? {})
      .filter((idea) => !covered.has(idea))
      .map((idea) => ({
        file,
        text: `${file}:${lecture.lineOf([idea])}: ${idea}: no lesson in ${locale} covers it; name it in \`covers\` of the one that teaches it`,
      }));
  });
};
