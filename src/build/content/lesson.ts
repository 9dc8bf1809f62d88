import { plainText } from '../yaml.ts';

/** A place in a lesson's file. */
interface Placed {
  line: number;
}

/** A lesson's file, taken apart. */
export interface LessonFile {
  file: string;
  locale: string;
  /** the folder of its module */
  module: string;
  slug: string;
  /** the head between the two lines of `---` */
  head: string;
  headings: (Placed & { id: string | null; text: string })[];
  tags: (Placed & { tag: string; props: string })[];
  /** what it says to the trainer; null where it has no note */
  facilitator: string | null;
}

const headPattern = /^---\n([\s\S]*?)\n---(?:\n|$)/;
const headingPattern = /^##+ (.*?)(?:\s*\{#([a-z0-9-]+)\})?\s*$/gm;
const facilitatorPattern = /<Facilitator>([^]*?)<\/Facilitator>/;
const tagPattern = /<([A-Z]\w*)([^>]*)/g;

/** @param file as in `content/lessons/en/1-key-accounts/01-what-is-a-key-account.mdx` */
export function lessonOf(file: string, source: string): LessonFile {
  const text = plainText(source);
  const [, , locale = '', module = '', name = ''] = file.split('/');
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  return {
    file,
    locale,
    module,
    slug: name.replace(/^\d+-|\.mdx$/g, ''),
    head: headPattern.exec(text)?.[1] ?? '',
    headings: [...text.matchAll(headingPattern)].map(({ 1: heading = '', 2: id = null, index }) => ({
      id,
      text: heading,
      line: lineAt(index),
    })),
    tags: [...text.matchAll(tagPattern)].map(({ 1: tag = '', 2: props = '', index }) => ({
      tag,
      props,
      line: lineAt(index),
    })),
    facilitator: facilitatorPattern.exec(text)?.[1]?.trim() ?? null,
  };
}

/** The value of a prop that is written as a string. */
export const propOf = (props: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(props)?.[1] ?? null;
