import type { APIRoute } from 'astro';
import { localeOf, practicePaths, ui, type Activity } from '../../../../course/load.ts';

/** The statements and all words of a self-check in one language, for its page to load while the learner reads. */
export const getStaticPaths = practicePaths('personality-tests');

export const GET: APIRoute<{ activity: Activity }> = async ({ props, params }) => {
  const locale = localeOf({ params });
  const { personalityTest: words, styles: names, kit } = await ui(locale);
  return Response.json({ locale, data: props.activity.data, words, names, kit });
};
