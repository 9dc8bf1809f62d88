import type { APIRoute } from 'astro';
import { course, localeOf, localePaths, room } from '../../../../course/load.ts';
import type { OutTold } from '../../../../progress/accounts/out/props.ts';
import type { OutWords } from '../../../../progress/accounts/out/words.ts';

/** What is said below plans and their list, which comes once those pages are at rest. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf({ params });
  const told: OutTold = {
    course: (await course(locale)).id,
    words: await room<OutWords>(locale, 'accounts-out'),
  };
  return Response.json(told);
};
