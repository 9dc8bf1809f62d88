import { fill, type Localized } from '../../../i18n/text.ts';
import { writeTable } from '../../kit/table/model.ts';
import type { QuestionPlanData } from '../schema.ts';
import type { Words } from '../words.ts';
import { questionFields, visitFields, type Lack, type Plan } from './plan.ts';

/** The course's own plan, as one that can be changed. */
export const exampleOf = ({ example }: Pick<Localized<QuestionPlanData>, 'example'>): Plan => ({
  visit: example.visit,
  questions: example.questions.map(({ sensitive, ...texts }, place) => ({
    ...texts,
    id: `q${place + 1}`,
    sensitive: sensitive ?? false,
  })),
});

export const lackSentence = (words: Words, lack: Lack): string => {
  if (lack.kind === 'visit') {
    const names = lack.fields.map((field) => words.visit[field]);
    return fill(words.lacks.visit, { fields: names.join(words.own.separator) });
  }
  if (lack.kind === 'questions') return words.lacks.questions;
  return fill(words.lacks[lack.kind], { n: lack.n, m: lack.kind === 'sensitive' ? lack.m : 0 });
};

/** A plan as a table: the visit, then a line for each question. */
export const planTable = (words: Words, { visit, questions }: Plan): string =>
  writeTable([
    ...visitFields.map((field) => [words.visit[field], visit[field]]),
    [],
    ['', ...questionFields.map((field) => words.fields[field]), words.fields.sensitive],
    ...questions.map((one, place) => [
      place + 1,
      ...questionFields.map((field) => one[field]),
      one.sensitive ? 1 : '',
    ]),
  ]);
