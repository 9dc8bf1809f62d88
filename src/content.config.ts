import { defineCollection } from 'astro:content';
import type { ZodType } from 'astro/zod';
import { filesOf, roomsOf } from './build/content/world.ts';
import {
  facilitatorNotes,
  lessonFiles,
  pageFiles,
  yamlFiles,
  yamlFolder,
} from './build/loaders.ts';
import {
  courseSchema,
  glossarySchema,
  guessSchema,
  lectureSchema,
  lessonSchema,
  pageSchema,
  sentencesSchema,
} from './course/schema.ts';
import { kinds } from './widgets/registry.ts';

const file = <Schema extends ZodType>(name: string, schema: Schema) =>
  defineCollection({ loader: yamlFiles({ [name]: schema }), schema });

const folder = <Schema extends ZodType>(name: string, schema: Schema) =>
  defineCollection({ loader: yamlFolder(name, schema), schema });

/** Folder or file of content/ -> what it may say. */
export const collections = {
  course: file('course', courseSchema),
  lecture: file('lecture', lectureSchema),
  glossary: file('glossary', glossarySchema),
  lessons: defineCollection({ loader: lessonFiles(), schema: lessonSchema }),
  /** for trainers: how a session is run, and what each lesson says to them */
  workshop: defineCollection({ loader: pageFiles('workshop'), schema: pageSchema }),
  notes: defineCollection({ loader: facilitatorNotes() }),
  sentences: folder('sentences', sentencesSchema),
  guesses: folder('guesses', guessSchema),
  /** the words on buttons and labels: `ui/en/site` */
  ui: defineCollection({ loader: yamlFiles(roomsOf(kinds)) }),
  /** what is read besides: by a kind of activity, and the example of a plan */
  files: defineCollection({ loader: yamlFiles(filesOf(kinds)) }),
  ...Object.fromEntries(
    kinds.map(({ folder, schema }) => [
      folder,
      defineCollection({ loader: yamlFolder(folder, schema) }),
    ]),
  ),
};
