import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'astro/zod';
import { heardAfter, heardIn } from '../../src/coach/model/hear/hear.ts';
import type { Heard } from '../../src/coach/model/hear/heard.ts';
import { locales } from '../../src/i18n/locales.ts';
import { momentOf } from '../../src/widgets/spin-role-play/model/own/hearing.ts';
import {
  say,
  stateAfterAll,
  type Turn,
} from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { isMissed, type Aside } from '../../src/widgets/spin-role-play/model/state/own.ts';
import { recallIn } from '../../src/widgets/spin-role-play/model/state/recall.ts';
import type { Ready } from './calls.ts';

/**
 * `content/coach/calls/<scenario>.jsonl`: whole calls as somebody types them who has learnt how to ask and has
 * not read the lines, one a row. Of two sentences in a row that mean one line, the second is how it is put again
 * where the first was not understood.
 */
const callSchema = z.strictObject({
  lang: z.enum(locales),
  says: z.array(z.strictObject({ line: z.string(), text: z.string().min(1).max(200) })).min(1),
});
export type TypedCall = z.infer<typeof callSchema> & { scenario: string };

export const typedCalls = (): TypedCall[] =>
  globSync('content/coach/calls/*.jsonl')
    .sort()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((row) => ({
          scenario: basename(file, '.jsonl'),
          ...callSchema.parse(JSON.parse(row)),
        })),
    );

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
    const before = asides.filter(isMissed).at(-1);
    return before ? heardAfter(table, before.text, text, moment) : heardIn(table, text, moment);
  };
  for (const { line, text } of says) {
    if (turns.at(-1)?.line.id === line) continue;
    const { as, lines, missing } = hear(text);
    const at = as === 'line' || as === 'lines' ? lines.findIndex(({ id }) => id === line) : -1;
    taken.push({ line, text, as, at });
    if (at < 0) {
      // What is shown and not meant costs nothing; where the customer asks back, it may.
      if (as === 'unclear') asides = [...asides, { text, missing: missing ?? 'everything' }];
      continue;
    }
    const state = stateAfterAll(call, turns, asides);
    const one = call.scenario.lines[call.indexOf(line)]!;
    const back = one.kind === 'summary' ? recallIn(call, state).said : undefined;
    turns.push(say(call, state, one, back));
    if (turns.at(-1)!.outcome) break;
    asides = [];
    context = scene.lines[call.indexOf(line)]!.replies.plain;
  }
  return { turns, taken };
}
