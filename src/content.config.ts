import { defineCollection } from 'astro:content';
import { courseSchema, glossarySchema, lectureSchema } from './course/course.schema.ts';
import { lessonSchema } from './course/lesson.schema.ts';
import { lessonFiles, yamlFile, yamlFolder } from './course/load-yaml.ts';
import { uiSchema } from './i18n/ui.schema.ts';
import { accountStairsSchema } from './widgets/account-stairs/schema.ts';
import { balanceSchema } from './widgets/balance-scale/schema.ts';
import { matcherSchema } from './widgets/matcher/schema.ts';
import { personalityTestSchema } from './widgets/personality-test/schema.ts';
import { profitCurveSchema } from './widgets/profit-curve/schema.ts';
import { rewriteSchema } from './widgets/message-rewriter/schema.ts';
import { quizSchema } from './widgets/quiz/schema.ts';
import { sorterSchema } from './widgets/sorter/schema.ts';
import { scenarioSchema } from './widgets/spin-role-play/schema.ts';
import { phrasesSchema, rulesSchema } from './widgets/spin-role-play/words.schema.ts';
import { stageQuizSchema } from './widgets/stage-quiz/schema.ts';
import { styleGridSchema } from './widgets/style-grid/schema.ts';

const folder = <Schema extends import('astro/zod').ZodType>(name: string, schema: Schema) =>
  defineCollection({ loader: yamlFolder(name, schema), schema });
const file = <Schema extends import('astro/zod').ZodType>(name: string, schema: Schema) =>
  defineCollection({ loader: yamlFile(name, schema), schema });

/** Folder or file of content/ -> what it may say. */
export const collections = {
  course: file('course', courseSchema),
  lecture: file('lecture', lectureSchema),
  glossary: file('glossary', glossarySchema),
  ui: folder('ui', uiSchema),
  lessons: defineCollection({ loader: lessonFiles(lessonSchema), schema: lessonSchema }),
  quizzes: folder('quizzes', quizSchema),
  sorters: folder('sorters', sorterSchema),
  matchers: folder('matchers', matcherSchema),
  'account-stairs': folder('account-stairs', accountStairsSchema),
  'stage-quizzes': folder('stage-quizzes', stageQuizSchema),
  'profit-curves': folder('profit-curves', profitCurveSchema),
  'personality-tests': folder('personality-tests', personalityTestSchema),
  rewrites: folder('rewrites', rewriteSchema),
  'style-grids': folder('style-grids', styleGridSchema),
  balances: folder('balances', balanceSchema),
  scenarios: folder('scenarios', scenarioSchema),
  temperaments: file('role-play/temperaments', phrasesSchema),
  rules: file('role-play/rules', rulesSchema),
};
