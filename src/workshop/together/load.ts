import { activities, course, isWritten, lessonsOf } from '../../course/load.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { lateHref, lessonHref } from '../../i18n/paths.ts';
import type { Activity } from './props.ts';

/** What a room can play together: the activities of every kind that has a part for it. */
export async function playablesFor(locale: Locale): Promise<Activity[]> {
  const lessons = lessonsOf(await course(locale)).filter(isWritten);
  return (await activities(locale))
    .filter(({ kind }) => 'room' in kind.late)
    .map(({ id, name, kind, title, digest, page }) => {
      const taught = lessons.find(({ written }) =>
        written.activities.some((one) => one.startsWith(`${kind.folder}/`)),
      );
      const partsIn = (one: Locale) =>
        Object.keys(kind.late).map((part) => [part, lateHref(one, kind.name, name, part)]);
      return {
        ...{ activity: id, kind: kind.name, title, digest, page },
        lessonHref: taught ? lessonHref(locale, taught.slug) : '',
        parts: Object.fromEntries(
          locales.map((one) => [one, Object.fromEntries(partsIn(one))]),
        ) as Activity['parts'],
      };
    });
}
