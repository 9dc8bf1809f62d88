import type { APIRoute } from 'astro';
import { activities, latePart, localeOf } from '../../../../course/load.ts';
import { locales } from '../../../../i18n/locales.ts';

/** What the page of an activity loads once it is at rest: `<kind>/<activity>.<part>.json`. */
export const getStaticPaths = async () => {
  const paths = locales.map(async (locale) =>
    (await activities(locale)).flatMap(({ id, name, kind }) =>
      Object.keys(kind.late).map((part) => ({
        params: { locale, kind: kind.name, part: `${name}.${part}` },
        props: { id, part },
      })),
    ),
  );
  return (await Promise.all(paths)).flat();
};

export const GET: APIRoute<{ id: string; part: string }> = async ({ params, props }) =>
  Response.json(await latePart(localeOf({ params }), props.id, props.part));
