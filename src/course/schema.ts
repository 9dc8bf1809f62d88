import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../i18n/schema.ts';

/** `content/course.yaml`: the course's name and its modules with every lesson, written or coming. */
export const courseSchema = z.strictObject({
  id,
  title: text,
  modules: z
    .array(
      z.strictObject({
        id: z.string().regex(/^\d+-[a-z-]+$/, 'write the folder of lessons, as in 1-key-accounts'),
        title: text,
        summary: text,
        lessons: z.array(z.strictObject({ slug: id, title: text })).min(1),
      }),
    )
    .superRefine(uniqueIds),
});

const words = z.array(z.string().trim().min(1)).min(1);

/** `content/lecture.yaml`: the lecture's ideas, by their number. */
export const lectureSchema = z.record(
  z.string().regex(/^S\d\d$/),
  z.strictObject({
    /** what it says, in a line */
    line: text,
    /** what the lesson that teaches it cannot do without, as it is written there; capitals are one with small letters */
    terms: z.strictObject({ 'zh-CN': words, en: words }),
  }),
);

/** `content/glossary.yaml`: one term an idea, and the Latin words that a Chinese page may show. */
export const glossarySchema = z.strictObject({
  terms: z
    .array(z.strictObject({ id, term: text, definition: text, example: text, lesson: id }))
    .superRefine(uniqueIds),
  latin: z.array(z.string().min(1)),
});

/** What stands at the top of a lesson; its slug and place come from the file's name and folder. */
export const lessonSchema = z.strictObject({
  title: z.string().min(1),
  objective: z.string().min(1),
  minutes: z.number().int().min(1).max(30),
  covers: z.array(z.string().regex(/^S\d\d$/, 'write an id of lecture.yaml, as in S01')).min(1),
});

/** What stands at the top of a page of plain Markdown. */
export const pageSchema = z.strictObject({ title: z.string().min(1), lead: z.string().min(1) });

/** `content/sentences/<lesson>.yaml`: what one can really say at the lesson's hard moments. */
const sentence = z.strictObject({ id, when: text, say: text });

export const sentencesSchema = z
  .strictObject({
    sentences: z.array(sentence).min(3).max(5),
    /** questions to be written for one's own trade, kind by kind, after an example */
    write: z
      .array(
        z.strictObject({
          kind: z.enum(['S', 'P', 'I', 'N']),
          title: text,
          /** what to look for in what one has written */
          checks: z.array(text).min(2),
          sentences: z.array(sentence).min(1),
        }),
      )
      .default([]),
  })
  .superRefine(({ sentences, write }, context) =>
    uniqueIds([...sentences, ...write.flatMap((part) => part.sentences)], context),
  );

const ask = text;
const choice = z.strictObject({ id, text });

/** `content/guesses/<lesson>.yaml`: what is guessed before the lesson's idea, a choice or a number. */
export const guessSchema = z.union([
  z.strictObject({ ask, options: z.array(choice).min(3).max(4).superRefine(uniqueIds) }),
  z.strictObject({
    ask,
    /** the number in its sentence: `{n}%` */
    says: text.refine(
      (said) => Object.values(said).every((one) => one.includes('{n}')),
      'write {n}',
    ),
    /** what the lesson says it is, and what is said of a guess by how far off it is: `{n} too high` */
    against: z.strictObject({ answer: z.number(), exact: text, higher: text, lower: text }),
  }),
]);

/** What a lesson takes from a file of its own name: the folder of content/, its tag, what it may say. */
export const besideLessons = {
  sentences: { tag: 'Sentences', schema: sentencesSchema },
  guesses: { tag: 'Guess', schema: guessSchema },
};
