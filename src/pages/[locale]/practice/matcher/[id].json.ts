import type { APIRoute } from 'astro';
import { practicePaths, type Activity } from '../../../../course/load.ts';
import { reasonsOf } from '../../../../widgets/matcher/model.ts';

/** What is said of each pair after the check, for the page to load while the learner matches. */
export const getStaticPaths = practicePaths('matchers');

export const GET: APIRoute<{ activity: Activity<'matchers'> }> = ({ props }) =>
  Response.json(reasonsOf(props.activity.data));
