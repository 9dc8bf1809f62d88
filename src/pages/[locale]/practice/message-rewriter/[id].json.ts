import type { APIRoute } from 'astro';
import { localeOf, practicePaths, ui, type Activity } from '../../../../course/load.ts';

/** An activity in one language with the words of its widget, for its page to load while the learner reads. */
export const getStaticPaths = practicePaths('rewrites');

export const GET: APIRoute<{ activity: Activity }> = async (context) => {
  const words = await ui(localeOf(context));
  return Response.json({
    data: context.props.activity.data,
    words: { ...words.round, ...words.rewriter },
    names: words.styles,
  });
};
