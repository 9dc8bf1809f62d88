import { defineKind, type Remark } from '../kind.ts';
import { countsOf, faultsIn, rules } from './model/list.ts';
import { questionPlanSchema, type QuestionPlanData } from './schema.ts';
import { questionPlannerWords } from './words.ts';

/** The list breaks every rule, and there is an order that keeps them all. */
const check = ({ topics, questions }: QuestionPlanData): Remark[] => {
  const due = topics.map(({ id }) => id);
  const remark = (path: PropertyKey[], message: string): Remark => ({ path, message });
  const stray = questions.flatMap(({ topic }, place) =>
    due.includes(topic)
      ? []
      : [remark(['questions', place, 'topic'], `"${topic}" is none of: ${due.join(', ')}`)],
  );
  if (stray.length > 0) return stray;
  const openers = due.flatMap((topic, place) =>
    questions.filter((one) => one.big && one.topic === topic).length === 1
      ? []
      : [remark(['topics', place], 'mark exactly one of its questions big: true')],
  );
  const best = due.flatMap((topic) =>
    questions
      .filter((one) => one.topic === topic)
      .sort(
        (a, b) =>
          Number(b.big ?? false) - Number(a.big ?? false) ||
          Number(a.sensitive ?? false) - Number(b.sensitive ?? false),
      ),
  );
  const pausedAll = questions.map((_, place) => place + 1);
  if (faultsIn(best, due, pausedAll).length > 0)
    openers.push(
      remark(['questions'], 'no order keeps the rules; leave sensitive ones to the last topic'),
    );
  const counts = countsOf(faultsIn(questions, due, []));
  const unbroken = rules.filter((rule) => counts[rule] === 0);
  if (unbroken.length > 0)
    openers.push(remark(['questions'], `the list breaks no rule of: ${unbroken.join(', ')}`));
  return openers;
};

export default defineKind({
  tag: 'QuestionPlanner',
  folder: 'question-plans',
  schema: questionPlanSchema,
  words: questionPlannerWords,
  minutes: () => 20,
  check,
  sheets: (words) => ({ 'question-planner': words.own.sheets }),
  late: {
    rest: ({ data, words, kit }) => ({ data, words, kit: kit.kit }),
  },
});
