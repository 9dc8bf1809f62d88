import type { APIRoute } from 'astro';
import { practicePaths, type Activity } from '../../../../course/load.ts';

/** The cases of a stage quiz in one language, for its page to load while the learner reads. */
export const getStaticPaths = practicePaths('stage-quizzes');

export const GET: APIRoute<{ activity: Activity }> = ({ props }) =>
  Response.json(props.activity.data);
