import type { APIRoute } from 'astro';
import { vocabularyOf } from '../../build/coach/vocabulary.ts';
import { localeOf, localePaths } from '../../course/load.ts';

/** Words, for a browser that knows none: asked for by nobody else. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(vocabularyOf(process.cwd(), localeOf({ params }))), {
    headers: { 'Content-Type': 'application/json' },
  });
