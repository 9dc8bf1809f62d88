import { z } from 'astro/zod';
import { id, text, uniqueIds } from '../../i18n/schema.ts';
import { stage } from '../kit/stage/schema.ts';

/** One thing to do, by one of the eight ways of selling (S40), with what it takes. */
const deed = { way: id, text, cost: text, evidence: text, approval: text };

const sign = z.strictObject({
  id,
  stage,
  text,
  /** how to find out whether it is so; the first sign of each stage, its mark, has it */
  find: text.optional(),
});

const warning = z.strictObject({
  id,
  text,
  /** the signs that cannot be relied on while this is seen */
  against: z.array(id).min(1),
  says: text,
  action: z.strictObject(deed),
  /** nothing else is to be done until this is settled */
  stop: z.literal(true).optional(),
});

const action = z.strictObject({
  id,
  /** the stage that it leads to; `keep` for those who have reached the last one */
  to: z.enum([...stage.options, 'keep']),
  ...deed,
  /** the approval needed where the customer is a public body */
  public: text.optional(),
});

/** `content/account-stairs/`: signs by which a real contact is placed on the four stages, and what to do next. */
export const accountStairsSchema = z
  .strictObject({
    title: text,
    ask: text,
    /** what must not be entered, and where it stays */
    privacy: text,
    /** made-up names to begin with */
    names: z.array(text).min(4),
    ways: z
      .array(z.strictObject({ id, name: text }))
      .length(8)
      .superRefine(uniqueIds),
    signs: z.array(sign).superRefine(uniqueIds),
    warnings: z.array(warning).superRefine(uniqueIds),
    actions: z.array(action).superRefine(uniqueIds),
    publicNote: text,
    /** actions that are not offered where the customer is a public body */
    notForPublic: z.array(id),
  })
  .superRefine(({ ways, signs, warnings, actions, notForPublic }, context) => {
    const fail = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    const known = (list: readonly { id: string }[], one: string, path: (string | number)[]) => {
      if (!list.some((item) => item.id === one))
        fail(`"${one}" is none of: ${list.map((item) => item.id).join(', ')}`, path);
    };
    for (const name of stage.options) {
      const of = signs.filter((one) => one.stage === name);
      if (of.length < 2) fail(`"${name}" needs a mark and a second sign`, ['signs']);
      if (of[0] && !of[0].find) fail(`"${of[0].id}" is a mark: say how to \`find\` out`, ['signs']);
    }
    signs.forEach((one, index) => {
      const same = warnings.some((warned) => warned.id === one.id);
      if (same) fail(`the id "${one.id}" is used twice; give each its own`, ['signs', index, 'id']);
    });
    warnings.forEach((one, index) => {
      known(ways, one.action.way, ['warnings', index, 'action', 'way']);
      one.against.forEach((against, place) =>
        known(signs, against, ['warnings', index, 'against', place]),
      );
    });
    actions.forEach((one, index) => known(ways, one.way, ['actions', index, 'way']));
    notForPublic.forEach((one, index) => known(actions, one, ['notForPublic', index]));
    for (const to of [...stage.options, 'keep']) {
      const left = actions.filter((one) => one.to === to && !notForPublic.includes(one.id));
      if (left.length < 2)
        fail(`"${to}" needs two actions that a public body allows, too`, ['actions']);
    }
  });

export type AccountStairsData = z.infer<typeof accountStairsSchema>;
