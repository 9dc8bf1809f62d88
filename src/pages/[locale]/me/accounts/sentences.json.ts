import type { APIRoute } from 'astro';
import { localeOf, localePaths } from '../../../../course/load.ts';
import { courseSentences } from '../../../../progress/accounts/load.ts';

/** What each lesson has one say: asked for where an account has sentences of a lesson. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(await courseSentences(localeOf({ params })));
