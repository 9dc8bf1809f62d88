import { isLocale, type Locale } from './locales.ts';

/**
 * The site's root, with a slash at both ends; `/training/` when built for a sub-path. Written as in an
 * address: Chinese letters are percent-encoded, as they are in the `pathname` of a page.
 */
export const root: string = encodeURI(
  decodeURI(import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/'),
);

/** The address of a page in one language: `href('en', 'me')` is `/en/me/`. */
export const href = (locale: Locale, ...parts: string[]): string =>
  root + [locale, ...parts].map((part) => `${part}/`).join('');

/** The same page in another language. */
export const inLocale = (pathname: string, locale: Locale): string => {
  const [first, ...rest] = pathname.slice(root.length).split('/');
  return isLocale(first) ? root + [locale, ...rest].join('/') : href(locale);
};

export const lessonHref = (locale: Locale, slug: string, anchor = ''): string =>
  href(locale, 'lessons', slug) + (anchor && `#${anchor}`);

/** What the search of one language loads. */
export const searchHref = (locale: Locale): string => `${href(locale)}search.json`;

/** What the engine that hears one's own words loads, in one language. */
export const coachHref = (locale: Locale): string => `${href(locale)}coach.json`;

/** The words of one language, for browsers that know none. */
export const vocabularyHref = (locale: Locale): string => `${href(locale)}coach-words.json`;

/** A part of the course with its lessons, on the home page. */
export const partHref = (locale: Locale, part: number): string => `${href(locale)}#part-${part}`;

/** The element id of an activity: `sorters/ten-purchases` stands at `#sorters-ten-purchases`. */
export const activityAnchor = (activity: string): string => activity.replace('/', '-');

/** The address of the list of one kind's activities. */
export const kindHref = (locale: Locale, kind: string): string => href(locale, 'practice', kind);

/** The address of an activity alone on its page. */
export const practiceHref = (locale: Locale, kind: string, name: string): string =>
  href(locale, 'practice', kind, name);

/** A part of an activity, in its page's language, that the page loads once it is at rest. */
export const lateHref = (locale: Locale, kind: string, name: string, part: string): string =>
  `${href(locale, 'practice', kind)}${name}.${part}.json`;
