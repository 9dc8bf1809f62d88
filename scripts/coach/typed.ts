import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { heardAfter, heardIn, type Heard } from '../../src/coach/model/hear.ts';
import { locales } from '../../src/i18n/locales.ts';
import { momentOf } from '../../src/widgets/spin-role-play/model/own/hearing.ts';
import {
  say,
  stateAfterAll,
  type Turn,
} from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import type { Aside } from '../../src/widgets/spin-role-play/model/state/own.ts';
import { recallIn } from '../../src/widgets/spin-role-play/model/state/recall.ts';
import type { Ready } from './calls.ts';

const sentence = z.string().min(1).max(200);

/** `content/coach/tests/calls.yaml`: whole calls as they are typed, by the line that each sentence means. */
const callsSchema = z.array(
  z.strictObject({
    scenario: z.string(),
    lang: z.enum(locales),
    says: z.array(z.record(z.string(), z.union([sentence, z.array(sentence).min(2)]))).min(1),
  }),
);
export type TypedCall = z.infer<typeof callsSchema>[number];

export const typedCalls = (): TypedCall[] =>
  callsSchema.parse(parse(readFileSync('content/coach/tests/calls.yaml', 'utf8')));

/** How one sentence of such a call was taken. */
export interface Taken {
  line: string;
  text: string;
  as: Heard['as'];
  /** the meant line is shown, first or beside others */
  at: number;
}

/** A call that somebody types who takes a line only where it is the one they meant. */
export function typedThrough(ready: Ready, { says }: TypedCall): { turns: Turn[]; taken: Taken[] } {
  const { call, scene, table } = ready;
  const turns: Turn[] = [];
  const taken: Taken[] = [];
  let asides: Aside[] = [];
  let context = '';
  const hear = (text: string): Heard => {
    const state = stateAfterAll(call, turns, asides);
    const moment = momentOf(call, turns, state, context);
    const before = asides.at(-1);
    return before ? heardAfter(table, before.text, text, moment) : heardIn(table, text, moment);
  };
  for (const [line, texts] of says.flatMap((one) => Object.entries(one))) {
    for (const text of [texts].flat()) {
      const { as, lines, missing } = hear(text);
      const at = as === 'line' || as === 'lines' ? lines.findIndex(({ id }) => id === line) : -1;
      taken.push({ line, text, as, at });
      if (at < 0) {
        // What is shown and not meant costs nothing; where the customer asks back, it is told so.
        if (as === 'unclear') asides = [...asides, { text, missing: missing ?? 'everything' }];
        continue;
      }
      const state = stateAfterAll(call, turns, asides);
      const one = call.scenario.lines[call.indexOf(line)]!;
      const back = one.kind === 'summary' ? recallIn(call, state).said : undefined;
      turns.push(say(call, state, one, back));
      asides = [];
      context = scene.lines[call.indexOf(line)]!.replies.plain;
      break;
    }
    if (turns.at(-1)?.outcome) break;
  }
  return { turns, taken };
}
