import { plainText } from '../yaml.ts';
import type { Fault, Lesson, World } from './world.ts';

/** Something wrong on a line of a lesson. */
export const at = (lesson: Lesson, line: number, text: string): Fault => ({
  file: lesson.file,
  text: `${lesson.file}:${line}: ${text}`,
});

/** Every heading has an id: links, quizzes and “continue” lead to it. */
export const headings = ({ lessons }: World): Fault[] =>
  lessons.flatMap((lesson) =>
    lesson.headings.flatMap(({ id, text, line }, place) => {
      if (id === null)
        return [at(lesson, line, `“${text}” has no id; write one behind it, as in {#two-words}`)];
      const first = lesson.headings.findIndex((one) => one.id === id);
      return first === place ? [] : [at(lesson, line, `the id {#${id}} is used twice; give each its own`)];
    }),
  );

/** What stands in braces is run, and there is nothing that a lesson could run. */
export const braces = ({ lessons, files }: World): Fault[] =>
  lessons.flatMap((lesson) =>
    plainText(files[lesson.file]!)
      .split('\n')
      .flatMap((text, index) =>
        [...text.matchAll(/(?<![={]\s*)\{\s*\p{L}[\p{L}\p{N}_ ]*\}/gu)].map(([braced]) =>
          at(lesson, index + 1, `“${braced}” stands in braces, which a lesson cannot write; take them off`),
        ),
      ),
  );

/** Tags that stand around words. */
const around = /<(\/?)(Term|LessonLink|AccountsLink|Aside|Compliance|Monday|Facilitator)\b[^>]*>/g;

/** What is opened around words is closed. MDX says so too, but not in which file. */
export const closings = ({ lessons, files }: World): Fault[] =>
  lessons.flatMap((lesson) => {
    const text = plainText(files[lesson.file]!);
    const open: { tag: string; line: number }[] = [];
    for (const { 0: whole, 1: slash, 2: tag = '', index } of text.matchAll(around)) {
      const line = text.slice(0, index).split('\n').length;
      const last = open.findLastIndex((one) => one.tag === tag);
      if (slash && last >= 0) open.splice(last, 1);
      else if (!slash && !whole.endsWith('/>')) open.push({ tag, line });
    }
    return open.map(({ tag, line }) => at(lesson, line, `<${tag}> is not closed; write </${tag}> where it ends`));
  });

/** The guide for trainers shows each note apart from its lesson, as plain Markdown. */
export const notes = ({ lessons }: World): Fault[] =>
  lessons.flatMap((lesson) => {
    const from = lesson.tags.find(({ tag }) => tag === 'Facilitator')?.line ?? 0;
    const [, tag] = /<([A-Z]\w*)/.exec(lesson.facilitator ?? '') ?? [];
    return tag
      ? [at(lesson, from, `a note for the trainer is plain Markdown; take <${tag}> out of <Facilitator>`)]
      : [];
  });
