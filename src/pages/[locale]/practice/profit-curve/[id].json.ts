import type { APIRoute } from 'astro';
import { localeOf, practicePaths, ui } from '../../../../course/load.ts';

/** The words of the explorer, for the page to load while the learner guesses. */
export const getStaticPaths = practicePaths('profit-curves');

export const GET: APIRoute = async (context) =>
  Response.json((await ui(localeOf(context))).profitCurve);
