import type { APIRoute } from 'astro';
import { activities, localeOf, localePaths } from '../../../course/load.ts';
import { contentOf } from '../../../workshop/result/load.ts';

/** What the group's result loads once a backup was handed in. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(contentOf(await activities(localeOf({ params }))));
