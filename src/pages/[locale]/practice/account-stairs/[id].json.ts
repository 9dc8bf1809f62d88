import type { APIRoute } from 'astro';
import { localeOf, practicePaths, ui, type Activity } from '../../../../course/load.ts';

/** The signs and the words of one language, for a page to load while the learner reads. */
export const getStaticPaths = practicePaths('account-stairs');

export const GET: APIRoute<{ activity: Activity }> = async ({ params, props }) => {
  const { stages, accountStairs } = await ui(localeOf({ params }));
  return Response.json({ data: props.activity.data, words: { ...stages, ...accountStairs } });
};
