import type { Path } from '../yaml.ts';
import { activitiesOf } from './lessons.ts';
import type { ActivityFile, Fault, Lesson, World } from './world.ts';

const at = (activity: ActivityFile, path: Path, text: string): Fault => ({
  file: activity.file,
  text: `${activity.file}:${activity.lineOf(path)}: ${text}`,
});

/** The lesson that an activity belongs to: the first that writes its tag, else the first that links to it. */
const lessonOf = (world: World, { id, kind }: ActivityFile): Lesson | undefined => {
  const [first] = world.lessons;
  const lessons = world.lessons.filter(({ locale }) => locale === first?.locale);
  const writes = ({ tags }: Lesson): boolean =>
    tags.some(({ tag, props }) => tag === kind.tag && props.includes(`id="${id.split('/')[1]}"`));
  return lessons.find(writes) ?? lessons.find((one) => activitiesOf(world, one).includes(id));
};

/** Nothing is written that nobody meets. */
export const unused = (world: World): Fault[] => {
  const { lessons, activities, glossary } = world;
  const met = new Set(lessons.flatMap((lesson) => activitiesOf(world, lesson)));
  const linked = new Set(
    lessons.flatMap(({ tags }) =>
      tags.flatMap(({ tag, props }) => (tag === 'Term' ? (/id="([^"]*)"/.exec(props)?.[1] ?? []) : [])),
    ),
  );
  const written = (slug: string): boolean => lessons.some((one) => one.slug === slug);
  const terms = (glossary.data?.terms ?? []).flatMap(({ id, lesson }, place): Fault[] => {
    if (linked.has(id) || !written(lesson)) return [];
    const file = 'content/glossary.yaml';
    const line = glossary.lineOf(['terms', place]);
    return [
      { file, text: `${file}:${line}: no lesson writes <Term id="${id}">; link it where it is taught, or take it out` },
    ];
  });
  return [
    ...activities
      .filter(({ id }) => !met.has(id))
      .map((activity) =>
        at(
          activity,
          [],
          `no lesson uses it; write <${activity.kind.tag} id="${activity.id.split('/')[1]}" /> in one, or delete the file`,
        ),
      ),
    ...terms,
  ];
};

/** A term is taught in a lesson that there is, or will be. */
export const terms = ({ course, glossary }: World): Fault[] => {
  const slugs = course.data?.modules.flatMap(({ lessons }) => lessons.map(({ slug }) => slug));
  return (glossary.data?.terms ?? []).flatMap(({ lesson }, place): Fault[] => {
    if (!slugs || slugs.includes(lesson)) return [];
    const [file, line] = ['content/glossary.yaml', glossary.lineOf(['terms', place, 'lesson'])];
    const told = `terms.${place}.lesson: content/course.yaml has no lesson "${lesson}"; write the slug of one`;
    return [{ file, text: `${file}:${line}: ${told}` }];
  });
};

/** Every `section` in the data, with its place. */
function sectionsIn(data: unknown, path: Path = []): { path: Path; section: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'section' && typeof value === 'string'
      ? [{ path: [...path, key], section: value }]
      : sectionsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** A `section` is a heading of the lesson that the activity belongs to. */
export const sections = (world: World): Fault[] =>
  world.activities.flatMap((activity) => {
    const lesson = lessonOf(world, activity);
    if (!lesson) return [];
    const ids = lesson.headings.flatMap(({ id }) => id ?? []);
    return sectionsIn(activity.data)
      .filter(({ section }) => !ids.includes(section))
      .map(({ path, section }) =>
        at(
          activity,
          path,
          `${path.join('.')}: ${lesson.file} has no section {#${section}}; write one of: ${ids.join(', ')}`,
        ),
      );
  });

/** What a kind asks of its own activities beyond their schema. */
export const own = ({ activities }: World): Fault[] =>
  activities.flatMap((activity) =>
    activity.data === null
      ? []
      : (activity.kind.check?.(activity.data) ?? []).map(({ path, message }) =>
          at(activity, path, `${path.map(String).join('.')}: ${message}`),
        ),
  );
