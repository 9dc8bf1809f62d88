import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NamedKind } from '../kinds.ts';
import { own, sections, terms, unused } from './activities.ts';
import { covers, languages, links, places } from './lessons.ts';
import { braces, closings, headings } from './marks.ts';
import { placeholders } from './rooms.ts';
import { tagFault } from './tags.ts';
import { worldOf, type Fault, type World } from './world.ts';

/** Tags that a lesson cannot write, and activities that are not there. */
const tags = ({ lessons, kinds, files }: World, exists: (file: string) => boolean): Fault[] =>
  lessons.flatMap(({ file, tags }) =>
    tags.flatMap(({ tag, props, line }) => {
      const wrong = tagFault(tag, props, kinds, (one) => one.slice(1) in files || exists(one));
      return wrong === null ? [] : [{ file, text: `${file}:${line}: ${wrong}` }];
    }),
  );

/**
 * All that is wrong in content/, in the order of its files: the one place that building, writing and
 * testing ask.
 * @param files the text of every YAML and MDX file of content/, by its path from the project's root
 * @param exists whether there is another file, from the project's root: `/src/components/lesson/Aside.astro`
 */
export function faultsIn(
  files: Readonly<Record<string, string>>,
  kinds: readonly NamedKind[],
  exists: (file: string) => boolean,
): Fault[] {
  const world = worldOf(files, kinds);
  const misspelt = [...tags(world, exists), ...links(world)];
  // What is misspelt in one language is not missing in the other.
  const clear = world.lessons.filter(({ file }) => !misspelt.some((fault) => fault.file === file));
  const faults = [
    ...world.faults,
    ...misspelt,
    ...languages({ ...world, lessons: clear }),
    ...[places, headings, braces, closings, covers, terms, unused, sections, own, placeholders].flatMap((rule) =>
      rule(world),
    ),
  ];
  return faults.sort((a, b) => a.file.localeCompare(b.file));
}

/** Every YAML and MDX file of a project's content/, by its path from the project's root. */
export const contentFiles = (root: string): Record<string, string> =>
  Object.fromEntries(
    globSync('content/**/*.{yaml,mdx}', { cwd: root })
      .sort()
      .map((file) => [
        file.split(path.sep).join('/'),
        readFileSync(path.join(root, file), 'utf8'),
      ]),
  );
