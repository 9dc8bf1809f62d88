import { besideLessons } from '../../course/schema.ts';
import { isLocale } from '../../i18n/locales.ts';
import type { NamedKind } from '../kinds.ts';
import { activitiesOf } from './lessons.ts';
import { worldOf } from './world.ts';

/** What every page is made of. */
const shared = (locale: string): string[] => [
  'content/course.yaml',
  `content/ui/${locale}/site.yaml`,
  `content/ui/${locale}/kit.yaml`,
];

/**
 * Which files of content/ a page is made of, as far as a fault in them concerns it.
 * @param url of a request, as in `/en/lessons/five-styles/?class`
 * @returns null when it asks for no page
 */
export function pageFiles(
  url: string,
  files: Readonly<Record<string, string>>,
  kinds: readonly NamedKind[],
): ((file: string) => boolean) | null {
  const [pathname = ''] = url.split('?');
  const parts = pathname.split('/').filter(Boolean);
  const [locale, room, name, activity] = parts.slice(parts.findIndex(isLocale));
  if (!isLocale(locale) || /\.\w+$/.test(pathname) || /\/[@_]/.test(pathname)) return null;
  const ofActivity = (id: string): string[] => {
    const kind = kinds.find(({ folder }) => id.startsWith(`${folder}/`));
    const further = Object.keys(kind?.files ?? {}).map((path) => `content/${path}.yaml`);
    return [`content/${id}.yaml`, `content/ui/${locale}/${kind?.name}.yaml`, ...further];
  };
  const wanted = new Set(shared(locale));
  const add = (more: readonly string[]): void => more.forEach((file) => wanted.add(file));
  if (room === 'me') add([`content/ui/${locale}/me.yaml`]);
  if (room === 'workshop') add([`content/ui/${locale}/workshop.yaml`]);
  if (room === 'glossary' || room === 'lessons') add(['content/glossary.yaml']);
  if (room === 'lecture') add(['content/lecture.yaml']);
  if (room === 'practice' && activity) {
    const kind = kinds.find((one) => one.name === name);
    if (kind) add(ofActivity(`${kind.folder}/${activity}`));
  }
  if (room === 'lessons' && name) {
    const world = worldOf(files, kinds);
    for (const lesson of world.lessons.filter(({ slug }) => slug === name)) {
      add([lesson.file, 'content/lecture.yaml']);
      add(Object.keys(besideLessons).map((folder) => `content/${folder}/${name}.yaml`));
      for (const id of activitiesOf(world, lesson)) add(ofActivity(id));
    }
  }
  return (file) => wanted.has(file);
}
