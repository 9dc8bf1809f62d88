import type { APIRoute } from 'astro';
import { localeOf, practicePaths, ui, type Activity } from '../../../../course/load.ts';

/** A balance's story and words in one language, for its page to load while the learner reads. */
export const getStaticPaths = practicePaths('balances');

export const GET: APIRoute<{ activity: Activity }> = async ({ props, params }) =>
  Response.json({
    data: props.activity.data,
    words: (await ui(localeOf({ params }))).balanceScale,
  });
