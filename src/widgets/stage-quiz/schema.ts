import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';
import { stage } from '../kit/stage/schema.ts';

const step = z.strictObject({ id, text, right: z.literal(true).optional(), why: text });

const oneCase = z.strictObject({
  id,
  /** the stage that the marks in the story show */
  stage,
  /** the heading in the lesson that the answer rests on */
  section: id,
  /** what the house rules say; a case that has it is one where the right step is to decline */
  note: id.optional(),
  story: text,
  /** what is said of each stage when it is named */
  feedback: z.strictObject({ acquaintance: text, engagement: text, trust: text, alliance: text }),
  steps: z
    .array(step)
    .min(3)
    .superRefine(uniqueIds)
    .refine(
      (steps) => steps.filter(({ right }) => right).length === 1,
      'mark exactly one step `right: true`',
    ),
});

/** `content/stage-quizzes/`: cases of which `draw` are asked at a time, as many of each stage. */
export const stageQuizSchema = z
  .strictObject({
    title: text,
    ask: text,
    draw: z.number().int().multipleOf(4, 'draw as many of each of the four stages'),
    notes: z.array(z.strictObject({ id, text })).superRefine(uniqueIds),
    cases: z.array(oneCase).min(24, 'a pool has at least 24 cases').superRefine(uniqueIds),
  })
  .superRefine(({ draw, notes, cases }, context) => {
    const fail = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    cases.forEach(({ note }, index) => {
      if (note !== undefined && !notes.some((one) => one.id === note))
        fail(`"${note}" is none of: ${notes.map((one) => one.id).join(', ')}`, [
          'cases',
          index,
          'note',
        ]);
    });
    const rounds = Math.ceil(cases.length / draw);
    if (cases.filter(({ note }) => note !== undefined).length < rounds)
      fail(`${rounds} cases need a "note", so that every round has a red line`, ['cases']);
    for (const name of stage.options)
      if (cases.filter((one) => one.stage === name).length < draw / 2)
        fail(`"${name}" needs ${draw / 2} cases, so that another try asks others`, ['cases']);
  });

export type StageQuizData = z.infer<typeof stageQuizSchema>;
