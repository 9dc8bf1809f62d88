import type { APIRoute } from 'astro';
import { contentFiles } from '../../build/content/faults.ts';
import { worldOf } from '../../build/content/world.ts';
import { indexOf } from '../../build/search/index.ts';
import { localeOf, localePaths } from '../../course/load.ts';
import { kinds } from '../../widgets/registry.ts';

/** What a page loads when something is looked for on it. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) =>
  Response.json(indexOf(worldOf(contentFiles(process.cwd()), kinds), localeOf({ params })));
