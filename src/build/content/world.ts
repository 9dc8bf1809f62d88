import type { z } from 'astro/zod';
import { besideLessons, courseSchema, glossarySchema, lectureSchema, lessonSchema } from '../../course/schema.ts';
import { siteRoom } from '../../course/words.ts';
import { locales } from '../../i18n/locales.ts';
import { outWords } from '../../progress/accounts/out/words.ts';
import { exampleSchema, partsSchema } from '../../progress/accounts/schema.ts';
import { accountsRoom } from '../../progress/accounts/words.ts';
import { meWords } from '../../progress/me/words.ts';
import { aboutKind } from '../../widgets/kind.ts';
import { kitRoom } from '../../widgets/kit/words.ts';
import { workshopRoom } from '../../workshop/words.ts';
import { transcriptsSchema } from '../../workshop/agreement/schema.ts';
import { calibrateRoom } from '../../workshop/agreement/words.ts';
import { codesRoom } from '../../workshop/code/words.ts';
import { padRoom } from '../../workshop/pad/words.ts';
import { plansSchema } from '../../workshop/plan/schema.ts';
import { planRoom } from '../../workshop/plan/words.ts';
import { resultRoom } from '../../workshop/result/words.ts';
import { togetherRoom } from '../../workshop/together/words.ts';
import type { NamedKind } from '../kinds.ts';
import { readYaml, type Path, type Reading } from '../yaml.ts';
import { lessonOf, type LessonFile } from './lesson.ts';

/** Something wrong in a file of content/: `text` names file, line and what to write instead. */
export interface Fault {
  file: string;
  text: string;
}

export interface Lesson extends LessonFile {
  data: z.infer<typeof lessonSchema> | null;
  lineOf(path: Path): number;
}

export interface ActivityFile extends Reading<unknown> {
  file: string;
  kind: NamedKind;
  /** `<folder>/<name>` */
  id: string;
}

/** Words on buttons and labels, one room in one language. */
export interface RoomFile extends Reading<unknown> {
  file: string;
  locale: string;
  room: string;
}

/** All of content/, read. */
export interface World {
  /** the text of every file, by its path from the project's root */
  files: Readonly<Record<string, string>>;
  kinds: readonly NamedKind[];
  lessons: Lesson[];
  activities: ActivityFile[];
  rooms: RoomFile[];
  /** what stands beside the lessons, as it was read: guesses and sentences, by their file */
  beside: Readonly<Record<string, unknown>>;
  course: Reading<z.infer<typeof courseSchema>>;
  lecture: Reading<z.infer<typeof lectureSchema>>;
  glossary: Reading<z.infer<typeof glossarySchema>>;
  /** what is wrong with single files, each read by itself */
  faults: Fault[];
}

const readings = new WeakMap<z.ZodType, Map<string, Reading<unknown>>>();

/** As `readYaml`; a text that was read before is not read again. */
function readOnce<Schema extends z.ZodType>(
  ...[source, file, schema, above]: Parameters<typeof readYaml<Schema>>
): Reading<z.output<Schema>> {
  const known = readings.get(schema) ?? new Map<string, Reading<unknown>>();
  readings.set(schema, known);
  const key = `${file}\0${source}`;
  const reading = known.get(key) ?? readYaml(source, file, schema, above);
  known.set(key, reading);
  return reading as Reading<z.output<Schema>>;
}

const whole = new WeakMap<z.ZodObject, z.ZodType>();

/** What the words file of a kind says; the same schema for the same kind, for `readOnce` knows it by that. */
function wholeWords(words: z.ZodObject): z.ZodType {
  const known = whole.get(words) ?? words.extend(aboutKind);
  whole.set(words, known);
  return known;
}

/** What is read besides rooms and activities. */
export const filesOf = (kinds: readonly NamedKind[]): Record<string, z.ZodType> =>
  Object.assign(
    {
      'accounts/example': exampleSchema,
      'accounts/parts': partsSchema,
      'workshop/plans': plansSchema,
      'workshop/transcripts': transcriptsSchema,
    },
    ...kinds.map(({ files }) => files ?? {}),
  );

/** Every file that content/ must have besides activities and lessons, and what it may say. */
export const roomsOf = (kinds: readonly NamedKind[]): Record<string, z.ZodType> => {
  const rooms: Record<string, z.ZodType> = {
    site: siteRoom,
    me: meWords,
    accounts: accountsRoom,
    'accounts-out': outWords,
    'workshop-codes': codesRoom,
    'workshop-pad': padRoom,
    'workshop-calibrate': calibrateRoom,
    'workshop-plan': planRoom,
    'workshop-result': resultRoom,
    'workshop-together': togetherRoom,
    kit: kitRoom,
    workshop: workshopRoom,
  };
  for (const { name, words } of kinds) rooms[name] = wholeWords(words);
  return Object.fromEntries(
    locales.flatMap((locale) =>
      Object.entries(rooms).map(([room, schema]) => [`ui/${locale}/${room}`, schema]),
    ),
  );
};

/** The trainer's guide, a page in plain words. */
const guide = /^content\/workshop\/[\w-]+\.mdx$/;

/** @param files the text of every YAML and MDX file of content/, by its path from the project's root */
export function worldOf(files: Readonly<Record<string, string>>, kinds: readonly NamedKind[]): World {
  const faults: Fault[] = [];
  const note = (file: string, texts: readonly string[]): void =>
    void faults.push(...texts.map((text) => ({ file, text })));
  const read = <Schema extends z.ZodType>(path: string, schema: Schema) => {
    const file = `content/${path}.yaml`;
    const source = files[file];
    if (source === undefined) note(file, [`${file}:1: this file is missing; write it`]);
    const reading = readOnce(source ?? '', file, schema);
    if (source !== undefined) note(file, reading.faults);
    return reading;
  };
  const course = read('course', courseSchema);
  const lecture = read('lecture', lectureSchema);
  const glossary = read('glossary', glossarySchema);
  const schemas = roomsOf(kinds);
  const rooms = Object.entries(schemas).map(([path, schema]): RoomFile => {
    const [, locale = '', room = ''] = path.split('/');
    return { ...read(path, schema), file: `content/${path}.yaml`, locale, room };
  });
  const further = Object.entries(filesOf(kinds));
  for (const [path, schema] of further) read(path, schema);

  const activities: ActivityFile[] = [];
  const lessons: Lesson[] = [];
  const beside: Record<string, unknown> = {};
  const known = new Set(
    ['course', 'lecture', 'glossary', ...Object.keys(schemas), ...further.map(([path]) => path)].map(
      (path) => `content/${path}.yaml`,
    ),
  );
  for (const [file, source] of Object.entries(files)) {
    const [, folder = '', name = ''] = /^content\/([\w-]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
    const kind = kinds.find((one) => one.folder === folder);
    if (kind) {
      const reading = readOnce(source, file, kind.schema);
      note(file, reading.faults);
      activities.push({ ...reading, file, kind, id: `${folder}/${name}` });
    } else if (folder in besideLessons) {
      const { schema } = besideLessons[folder as keyof typeof besideLessons];
      const reading = readOnce<z.ZodType>(source, file, schema);
      note(file, reading.faults);
      beside[file] = reading.data;
    } else if (/^content\/lessons\/.*\.mdx$/.test(file)) {
      const lesson = lessonOf(file, source);
      const { data, faults: inHead, lineOf } = readOnce(lesson.head, file, lessonSchema, 1);
      note(file, inHead);
      lessons.push({ ...lesson, data, lineOf });
    } else if (!known.has(file) && !guide.test(file))
      note(file, [`${file}:1: nothing reads this file; mend its name or its folder`]);
  }
  return { files, kinds, lessons, activities, rooms, beside, course, lecture, glossary, faults };
}
