import { defineCollection } from 'astro:content';
import type { ZodType } from 'astro/zod';
import { lessonFiles, yamlFiles, yamlFolder } from './build/yaml.ts';
import { courseSchema, glossarySchema, lectureSchema, lessonSchema } from './course/schema.ts';
import { siteRoom } from './course/words.ts';
import { locales } from './i18n/locales.ts';
import { meWords } from './progress/words.ts';
import { kitRoom } from './widgets/kit/words.ts';
import { kinds } from './widgets/registry.ts';

const file = <Schema extends ZodType>(name: string, schema: Schema) =>
  defineCollection({ loader: yamlFiles({ [name]: schema }), schema });

const rooms: Record<string, ZodType> = {
  site: siteRoom,
  me: meWords,
  kit: kitRoom,
  ...Object.fromEntries(kinds.map(({ name, words }) => [name, words])),
};
const ui = locales.flatMap((locale) =>
  Object.entries(rooms).map(([room, schema]) => [`ui/${locale}/${room}`, schema]),
);

/** Folder or file of content/ -> what it may say. */
export const collections = {
  course: file('course', courseSchema),
  lecture: file('lecture', lectureSchema),
  glossary: file('glossary', glossarySchema),
  lessons: defineCollection({ loader: lessonFiles(lessonSchema), schema: lessonSchema }),
  /** the words on buttons and labels: `ui/en/site` */
  ui: defineCollection({ loader: yamlFiles(Object.fromEntries(ui)) }),
  /** what a kind of activity reads besides its activities */
  files: defineCollection({
    loader: yamlFiles(Object.assign({}, ...kinds.map(({ files }) => files ?? {}))),
  }),
  ...Object.fromEntries(
    kinds.map(({ folder, schema }) => [
      folder,
      defineCollection({ loader: yamlFolder(folder, schema) }),
    ]),
  ),
};
