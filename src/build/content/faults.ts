import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NamedKind } from '../kinds.ts';
import { own, sections, terms, unused } from './activities.ts';
import { taught, untaught } from './lecture.ts';
import { beside, covers, languages, links, places } from './lessons.ts';
import { braces, closings, headings, notes } from './marks.ts';
import { placeholders } from './rooms.ts';
import { placesOf, propFault, tagFault } from './tags.ts';
import { worldOf, type Fault, type World } from './world.ts';

type Read = (file: string) => string | null;

/** Tags that a lesson cannot write, activities that are not there, and words that a figure does not take. */
const tags = ({ lessons, kinds, files }: World, read: Read): Fault[] =>
  lessons.flatMap(({ file, tags }) =>
    tags.flatMap(({ tag, props, line }) => {
      const kind = kinds.find((one) => one.tag === tag);
      const exists = (one: string): boolean => one.slice(1) in files || read(one) !== null;
      const source = kind ? null : placesOf(tag, kind).reduce<string | null>((text, one) => text ?? read(one), null);
      const wrong = tagFault(tag, props, kinds, exists) ?? (source && propFault(tag, props, source));
      return wrong ? [{ file, text: `${file}:${line}: ${wrong}` }] : [];
    }),
  );

const rules = [
  ...[places, headings, braces, closings, notes, covers, taught, untaught, beside],
  ...[terms, unused, sections, own, placeholders],
];

/**
 * All that is wrong in content/, in the order of its files: the one place that building, writing and
 * testing ask.
 * @param files the text of every YAML and MDX file of content/, by its path from the project's root
 * @param read another file, from the project's root: `/src/components/lesson/Aside.astro`; null where there is none
 */
export function faultsIn(
  files: Readonly<Record<string, string>>,
  kinds: readonly NamedKind[],
  read: Read,
): Fault[] {
  const world = worldOf(files, kinds);
  const misspelt = [...tags(world, read), ...links(world)];
  // What is misspelt in one language is not missing in the other.
  const clear = world.lessons.filter(({ file }) => !misspelt.some((fault) => fault.file === file));
  const faults = [
    ...world.faults,
    ...misspelt,
    ...languages({ ...world, lessons: clear }),
    ...rules.flatMap((rule) => rule(world)),
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

/** A file of a project, by its path from there: `/src/components/lesson/Aside.astro`; null where there is none. */
export const fileIn =
  (root: string): Read =>
  (file) => {
    const place = path.join(root, file);
    return existsSync(place) ? readFileSync(place, 'utf8') : null;
  };
