import type { APIRoute } from 'astro';
import { practicePaths, type Activity } from '../../../../course/load.ts';
import { reasonsOf } from '../../../../widgets/sorter/model.ts';

/** What is said of each card after the check, for the page to load while the learner sorts. */
export const getStaticPaths = practicePaths('sorters');

export const GET: APIRoute<{ activity: Activity<'sorters'> }> = ({ props }) =>
  Response.json(reasonsOf(props.activity.data));
