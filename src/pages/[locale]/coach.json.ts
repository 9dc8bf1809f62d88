import type { APIRoute } from 'astro';
import { learntOf } from '../../build/coach/learnt.ts';
import { localeOf, localePaths } from '../../course/load.ts';

/** What the engine of one language has learnt: a page loads it when somebody wants to use their own words. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(learntOf(process.cwd(), localeOf({ params })), {
    headers: { 'Content-Type': 'application/json' },
  });
